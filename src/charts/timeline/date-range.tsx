import { useLayoutEffect, useRef, type RefObject } from 'react';
import { percent } from '../../marks/percent.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { dayFromNumber, type SpanEnd } from '../../model/day.ts';
import { datesInWords, formatDay } from '../../model/words/dates.ts';
import { capital } from '../../model/words/numbers.ts';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import type { ControlsProps } from '../chart-definition.ts';
import { dragDate, within, type Bounds } from './drag-date.ts';
import { filterOf, shownDays, wholeScale } from './time-domain.ts';
import { usePlay } from './use-play.ts';

const names: Readonly<Record<SpanEnd, string>> = { from: 'From', to: 'Through' };

/**
 * The days shown, on the timeline's own scale: two handles, and a button that plays the second. By pointer and touch on
 * the strip, by keyboard and by what reads the screen on the handles. Before script it is seen and does nothing.
 */
export function DateRange({ view, onChange, onDraft, onCancel }: ControlsProps) {
  const box = useRef<HTMLDivElement>(null);
  const hold = useHeldPlace(box);
  const isHydrated = useIsHydrated();
  const { selection } = view;
  const scale = wholeScale(view.dataset);
  const [first, last] = scale.domain;
  const [from, to] = shownDays(selection, scale);
  const bounds = { from: [first, to], to: [from, last] } as const;
  const moved = (end: SpanEnd, day: number) => filterOf(end === 'from' ? [day, to] : [from, day], scale);
  const draft = (end: SpanEnd, day: number): void => {
    hold();
    onDraft(moved(end, day));
  };
  const settle = (end: SpanEnd, day: number): void => onChange(moved(end, day));
  const { isPlaying, onToggle } = usePlay({
    day: to,
    first: from,
    last,
    onStep: (day) => draft('to', day),
    onRest: (day) => settle('to', day),
  });
  const strip = { scale, days: { from, to }, bounds, onDraft: draft, onSettle: settle, onCancel };
  const handles = { scale, isHydrated, onDraft: draft, onSettle: settle };
  const words = datesInWords(selection.from, selection.to);
  return (
    <div
      className="date-range"
      role="group"
      aria-label="Date range (filters the page)"
      ref={box}
      data-live={isHydrated || undefined}
    >
      <div className="date-row">
        <button type="button" className="date-play" data-playing={isPlaying || undefined} onClick={onToggle}>
          <span>{isPlaying ? 'Pause' : 'Play'}</span>
        </button>
        <button
          type="button"
          className="date-all"
          aria-disabled={words === ''}
          onClick={words === '' ? undefined : () => onChange({ from: null, to: null })}
        >
          Show all dates
        </button>
        <p className="date-words">{words === '' ? 'All dates' : capital(words)}</p>
        <p className="date-scope">Filters everything shown</p>
      </div>
      <div className="date-strip" onPointerDown={isHydrated ? (event) => dragDate(event, strip) : undefined}>
        <span className="date-track" style={isHydrated ? insetBetween(scale.range[0], scale.range[1]) : undefined} />
        <span className="date-window" style={isHydrated ? insetBetween(scale.at(from), scale.at(to)) : undefined} />
        <Handle end="from" day={from} bounds={bounds.from} {...handles} />
        <Handle end="to" day={to} bounds={bounds.to} {...handles} />
      </div>
    </div>
  );
}

function insetBetween(start: number, end: number): { readonly left: string; readonly right: string } {
  return { left: percent(start), right: percent(1 - end) };
}

interface HandleProps {
  readonly end: SpanEnd;
  readonly day: number;
  readonly bounds: Bounds;
  readonly scale: TimeScale;
  readonly isHydrated: boolean;
  readonly onDraft: (end: SpanEnd, day: number) => void;
  readonly onSettle: (end: SpanEnd, day: number) => void;
}

/** A native slider over the strip: arrows move it by a day, Page Up and Page Down by 30. Pointers are the strip's. */
function Handle({ end, day, bounds, scale: { domain, range }, isHydrated, onDraft, onSettle }: HandleProps) {
  const isDraft = useRef(false);
  const move = (wanted: number): void => {
    const next = within(bounds, wanted);
    if (next === day) return;
    isDraft.current = true;
    onDraft(end, next);
  };
  const settle = (): void => {
    if (isDraft.current) onSettle(end, day);
    isDraft.current = false;
  };
  return (
    <input
      className="date-handle"
      type="range"
      aria-label={names[end]}
      aria-valuetext={formatDay(dayFromNumber(day))}
      min={domain[0]}
      max={domain[1]}
      step={1}
      value={day}
      disabled={!isHydrated}
      style={
        isHydrated
          ? { left: `calc(${percent(range[0])} - 9px)`, width: `calc(${percent(range[1] - range[0])} + 18px)` }
          : undefined
      }
      onChange={(event) => move(event.currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
        event.preventDefault();
        move(day + (event.key === 'PageUp' ? 30 : -30));
      }}
      onKeyUp={settle}
      onBlur={settle}
    />
  );
}

/**
 * Keeps an element where it is on the screen while the reader works on it, by scrolling the page
 * as far as whatever stands above the element has grown or shrunk.
 * @returns call it right before a change, for the change to be made up for
 */
function useHeldPlace(element: RefObject<HTMLElement | null>): () => void {
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (before.current === null || element.current === null) return;
    const moved = element.current.getBoundingClientRect().top - before.current;
    before.current = null;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  });
  return () => {
    before.current = element.current?.getBoundingClientRect().top ?? null;
  };
}
