import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { Orientation } from '../marks/roving-focus.ts';
import type { OrganizationId } from '../model/organization.ts';
import type { Mark } from './drawing.ts';
import { MarkOption } from './mark-option.tsx';
import { useMarkKeys } from './use-mark-keys.ts';
import './mark-listbox.css';

/** The marks of a chart as a listbox: one tab stop, arrows by structure, Enter opens, Escape closes. */
export interface MarkListboxProps {
  /** Prefix of the ids in this chart. */
  readonly id: string;
  readonly orientation: Orientation;
  /** Names of the lanes or groups that marks stand in. */
  readonly lanes: readonly string[];
  readonly marks: readonly Mark[];
  /** False until the frame is measured: then the boxes have no place yet. */
  readonly isPlaced: boolean;
  readonly pick: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
  readonly onPick: (organization: OrganizationId | null) => void;
}

/** Pointers and the focus are heard here, keys by `useMarkKeys`. */
export function MarkListbox({ id, orientation, lanes, marks, isPlaced, pick, onHover, onPick }: MarkListboxProps) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [hinted, setHinted] = useState<string | null>(null);
  const active = Math.max(
    0,
    marks.findIndex(({ id }) => id === current),
  );
  const open = pick === null ? -1 : marks.findIndex(({ organization }) => organization === pick);
  useKeptFocus(list, marks, current, setCurrent);
  useEscape(hinted !== null, () => setHinted(null));

  const point = (mark: Mark | null): void => {
    setHinted(mark?.id ?? null);
    onHover(mark?.organization ?? null);
  };
  const go = (index: number): void => {
    const mark = marks[index];
    if (!mark) return;
    setCurrent(mark.id);
    list.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark.id)}"]`)?.focus();
  };
  const toggle = (mark: Mark): void => {
    // What opens says it all, and more.
    setHinted(null);
    if (mark.organization !== null) onPick(mark.organization === pick ? null : mark.organization);
  };
  const onKeyDown = useMarkKeys({
    marks,
    active,
    orientation,
    onGo: go,
    onToggle: toggle,
    // A tooltip is the page's to close.
    onClose: hinted !== null || pick === null ? null : () => onPick(null),
  });
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const mark = marks.find((one) => one.id === event.target.dataset['mark']);
    if (!mark) return;
    setCurrent(mark.id);
    point(mark);
  };
  if (marks.length === 0) return null;
  const options = marks.map((mark, index) => (
    <MarkOption
      key={mark.id}
      mark={mark}
      tabIndex={isPlaced && index === active ? 0 : -1}
      isSelected={index === open}
      isHinted={hinted === mark.id}
      isPlaced={isPlaced}
      posInSet={index + 1}
      setSize={marks.length}
      onToggle={toggle}
      onPoint={point}
    />
  ));
  return (
    // The focus, and with it every key, is on an option; the list only hears it bubble.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      className="mark-listbox"
      ref={list}
      role="listbox"
      aria-labelledby={`${id}-headline`}
      aria-describedby={`${id}-keys`}
      aria-orientation={orientation}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => point(null)}
    >
      {lanes.map((name, lane) => (
        <div key={name} role="group" aria-label={name}>
          {options.filter((_, index) => marks[index]?.lane === lane)}
        </div>
      ))}
    </div>
  );
}

/** Hears Escape anywhere on the page while something is open that it should close, without moving the focus. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/**
 * Keeps the browser's focus inside the list when a filter takes the focused mark away:
 * it moves to the mark that now stands where the lost one stood.
 */
function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  current: string | null,
  setCurrent: (id: string | null) => void,
): void {
  const before = useRef<{ readonly index: number; readonly isInside: boolean }>({ index: 0, isInside: false });
  useLayoutEffect(() => {
    const index = marks.findIndex((mark) => mark.id === current);
    if (index < 0 && before.current.isInside && document.activeElement === document.body) {
      const nearest = marks[Math.min(before.current.index, marks.length - 1)];
      setCurrent(nearest?.id ?? null);
      if (nearest) list.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(nearest.id)}"]`)?.focus();
    }
    const isInside = list.current?.contains(document.activeElement) ?? false;
    before.current = { index: Math.max(0, index), isInside };
  });
}
