import { useRef, type KeyboardEvent } from 'react';
import { nextStop, typeAhead, type Orientation } from '../marks/roving-focus.ts';
import type { Mark } from './drawing.ts';

/** A list of marks as keys move in it, and what they lead to. */
interface MarkKeys {
  readonly marks: readonly Mark[];
  /** Index of the mark that has the focus. */
  readonly active: number;
  readonly orientation: Orientation;
  readonly onGo: (index: number) => void;
  readonly onToggle: (mark: Mark) => void;
  /** What Escape closes; null where it is not the list's to close. */
  readonly onClose: (() => void) | null;
}

/** Longest pause between two letters of one type-ahead, in ms. */
const typingPauseMs = 500;

/** What hears the keys of a list of marks: it moves, opens and closes, and leaves every other key to the browser. */
export function useMarkKeys({ marks, active, orientation, onGo, onToggle, onClose }: MarkKeys) {
  const typed = useRef({ text: '', at: 0 });
  const indexOfTyped = (key: string, isTyping: boolean, now: number): number | null => {
    if (key.length !== 1 || !/[\p{L}\p{N} ]/u.test(key)) return null;
    typed.current = { text: isTyping ? typed.current.text + key : key, at: now };
    return typeAhead(marks, active, typed.current.text);
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const here = marks[active];
    if (!here) return;
    const { key, timeStamp } = event;
    const isTyping = timeStamp - typed.current.at < typingPauseMs;
    if (key === 'Enter' || (key === ' ' && !isTyping)) {
      onToggle(here);
    } else if (key === 'Escape') {
      if (!onClose) return;
      onClose();
    } else {
      const index = nextStop(marks, active, key, orientation) ?? indexOfTyped(key, isTyping, timeStamp);
      if (index === null) return;
      onGo(index);
    }
    event.preventDefault();
  };
}
