import type { Day } from '../../model/day.ts';
import { formatDay, formatDayShort } from '../../model/when-words.ts';
import { daysBy } from './event-days.ts';

/** The days on which something happened, to be slid over. */
export interface AsOfSliderProps {
  readonly days: readonly Day[];
  readonly asOf: Day | null;
  readonly onDay: (day: Day | null) => void;
  readonly onLeave: () => void;
}

/** A native slider. Its last stop is everything, dated or not. */
export function AsOfSlider({ days, asOf, onDay, onLeave }: AsOfSliderProps) {
  return (
    <>
      <input
        type="range"
        aria-label="Day, by what happened"
        min={1}
        max={days.length + 1}
        step={1}
        value={Math.max(1, daysBy(days, asOf))}
        aria-valuetext={asOf === null ? 'Everything' : formatDay(asOf)}
        onChange={(event) => onDay(days[Number(event.currentTarget.value) - 1] ?? null)}
        onPointerUp={onLeave}
        onKeyUp={onLeave}
        onBlur={onLeave}
      />
      <p className="as-of-ends" aria-hidden="true">
        <span>{days[0] ? formatDayShort(days[0]) : ''}</span>
        <span>Everything</span>
      </p>
    </>
  );
}
