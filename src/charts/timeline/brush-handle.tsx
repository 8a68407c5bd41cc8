import { useRef, type KeyboardEvent } from 'react';
import { resizedWindow, type DayWindow, type WindowEnd } from '../../marks/brush.ts';
import { dayFromNumber } from '../../model/day.ts';
import { formatDay } from '../../model/when-words.ts';
import { monthAway } from './month-away.ts';

interface BrushHandleProps {
  readonly end: WindowEnd;
  readonly whole: DayWindow;
  readonly shown: DayWindow;
  readonly onDraft: (window: DayWindow) => void;
  readonly onChange: (window: DayWindow) => void;
}

const labels: Readonly<Record<WindowEnd, string>> = { from: 'Show from', to: 'Show to' };

/** One end of the window as a native slider: arrows move it by a day, Page Up and Page Down by a month. */
export function BrushHandle({ end, whole, shown, onDraft, onChange }: BrushHandleProps) {
  const isDraft = useRef(false);
  const day = shown[end === 'from' ? 0 : 1];
  const move = (to: number): void => {
    const next = resizedWindow(shown, end, to, whole);
    if (next[0] === shown[0] && next[1] === shown[1]) return;
    isDraft.current = true;
    onDraft(next);
  };
  const settle = (): void => {
    if (isDraft.current) onChange(shown);
    isDraft.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    move(monthAway(day, event.key === 'PageUp' ? 1 : -1));
  };
  return (
    <input
      className="brush-handle"
      type="range"
      aria-label={labels[end]}
      aria-valuetext={formatDay(dayFromNumber(day))}
      min={whole[0]}
      max={whole[1]}
      step={1}
      value={day}
      // Where both ends stand at the right, only the first can still move: it comes to lie on top.
      data-above={end === 'from' && day > (whole[0] + whole[1]) / 2 ? '' : undefined}
      onChange={(event) => move(event.currentTarget.valueAsNumber)}
      onKeyDown={onKeyDown}
      onKeyUp={settle}
      onPointerUp={settle}
      onPointerCancel={settle}
      onBlur={settle}
    />
  );
}
