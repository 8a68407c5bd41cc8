import { useRef, type PointerEvent } from 'react';
import { percent } from '../../marks/percent.ts';
import { dayFromNumber } from '../../model/day.ts';
import { datesInWords, formatDay } from '../../model/words/dates.ts';
import { capital } from '../../model/words/numbers.ts';
import { useTakeover } from '../../ui/use-takeover.ts';
import type { ControlsProps } from '../chart-definition.ts';
import { followPointer } from './follow-pointer.ts';
import { filterOf, shownDays, wholeScale } from './time-domain.ts';
import { useHeldPlace } from './use-held-place.ts';
import { usePlay } from './use-play.ts';

/** Which day is moved. */
type End = 'from' | 'to';

const names: Readonly<Record<End, string>> = { from: 'From', to: 'Through' };
/** How near to a handle a press takes hold of it, in px. */
const gripPx = 22;

/**
 * The days shown, on the timeline's own scale: two handles, and a button that plays the second. By pointer and touch on
 * the strip, by keyboard and by what reads the screen on the handles. Before script it is seen and does nothing.
 */
export function DateRange({ view, onChange, onDraft, onCancel }: ControlsProps) {
  const box = useRef<HTMLDivElement>(null);
  const hold = useHeldPlace(box);
  const isLive = useTakeover() === 'live';
  const { selection } = view;
  const scale = wholeScale(view.dataset);
  const shown = shownDays(selection, scale);
  const [first, last] = scale.domain;
  const [from, to] = shown;
  const moved = (end: End, day: number) =>
    filterOf(end === 'from' ? [Math.min(day, to), to] : [from, Math.max(day, from)], scale);
  const draft = (end: End, day: number): void => {
    hold();
    onDraft(moved(end, day));
  };
  const settle = (end: End, day: number): void => onChange(moved(end, day));
  const { isPlaying, onToggle } = usePlay({
    day: to,
    first: from,
    last,
    onStep: (day) => draft('to', day),
    onRest: (day) => settle('to', day),
  });
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (!event.isPrimary || event.button !== 0) return;
    const strip = event.currentTarget;
    const { left, width } = strip.getBoundingClientRect();
    const dayAt = (clientX: number): number => scale.dayAt((clientX - left) / Math.max(1, width));
    const fromX = left + scale.at(from) * width;
    const toX = left + scale.at(to) * width;
    const isFrom = event.clientX <= fromX + Math.min(gripPx, (toX - fromX) / 2);
    const end = isFrom && from < last ? 'from' : 'to';
    let day = end === 'from' ? from : to;
    followPointer(event.nativeEvent, strip, {
      onMove: (clientX) => {
        if (dayAt(clientX) === day) return;
        day = dayAt(clientX);
        draft(end, day);
      },
      onDone: (clientX) => settle(end, dayAt(clientX)),
      onCancel,
    });
  };
  const words = datesInWords(selection.from, selection.to);
  return (
    <div
      className="date-range"
      role="group"
      aria-label="Date range (filters the page)"
      ref={box}
      data-live={isLive || undefined}
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
      <div className="date-strip" onPointerDown={isLive ? onPointerDown : undefined}>
        <span className="date-track" style={isLive ? stretch(scale.range[0], scale.range[1]) : undefined} />
        <span className="date-window" style={isLive ? stretch(scale.at(from), scale.at(to)) : undefined} />
        {(['from', 'to'] as const).map((end, index) => (
          <Handle
            key={end}
            end={end}
            day={shown[index] ?? first}
            whole={[first, last]}
            range={scale.range}
            isLive={isLive}
            onDraft={(day) => draft(end, day)}
            onSettle={(day) => settle(end, day)}
          />
        ))}
      </div>
    </div>
  );
}

function stretch(start: number, end: number): { readonly left: string; readonly right: string } {
  return { left: percent(start), right: percent(1 - end) };
}

interface HandleProps {
  readonly end: End;
  readonly day: number;
  readonly whole: readonly [number, number];
  readonly range: readonly [number, number];
  readonly isLive: boolean;
  readonly onDraft: (day: number) => void;
  readonly onSettle: (day: number) => void;
}

/** A native slider over the strip: arrows move it by a day, Page Up and Page Down by 30. Pointers are the strip's. */
function Handle({ end, day, whole, range, isLive, onDraft, onSettle }: HandleProps) {
  const isDraft = useRef(false);
  const move = (next: number): void => {
    isDraft.current = true;
    onDraft(Math.min(Math.max(next, whole[0]), whole[1]));
  };
  const settle = (): void => {
    if (isDraft.current) onSettle(day);
    isDraft.current = false;
  };
  return (
    <input
      className="date-handle"
      type="range"
      aria-label={names[end]}
      aria-valuetext={formatDay(dayFromNumber(day))}
      min={whole[0]}
      max={whole[1]}
      step={1}
      value={day}
      disabled={!isLive}
      style={
        isLive
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
