import { useRef } from 'react';
import type { DayWindow } from '../../marks/brush.ts';
import type { CandidateId } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayFromNumber } from '../../model/day.ts';
import { formatMonth } from '../../model/when-words.ts';
import { useTakeover } from '../../ui/use-takeover.ts';
import { BrushHandle } from './brush-handle.tsx';
import { Overview } from './overview.tsx';
import { useBrush } from './use-brush.ts';
import { useHeldPlace } from './use-held-place.ts';

/** The overview of the whole record with a window on it: the time filter, by pointer, touch and keyboard. */
export interface TimeBrushProps {
  readonly dataset: Dataset;
  /** The candidates of the filter; none for all. */
  readonly chosen: readonly CandidateId[];
  readonly whole: DayWindow;
  readonly shown: DayWindow;
  /** The window while it is still moving. */
  readonly onDraft: (window: DayWindow) => void;
  /** The window once it rests. */
  readonly onChange: (window: DayWindow) => void;
}

/** See `TimeBrushProps`. Before script there are no handles, as they would do nothing. */
export function TimeBrush({ dataset, chosen, whole, shown, onDraft, onChange }: TimeBrushProps) {
  const box = useRef<HTMLDivElement>(null);
  const hold = useHeldPlace(box);
  const drafted = (window: DayWindow): void => {
    hold();
    onDraft(window);
  };
  const brush = useBrush({ whole, shown, onDraft: drafted, onChange });
  const isLive = useTakeover() === 'live';
  const handle = { whole, shown, onDraft: drafted, onChange };
  return (
    <div className="time-brush" role="group" aria-label="Time span shown">
      <div className="brush-box" ref={box}>
        <div className="brush-strip" {...(isLive ? brush : {})}>
          <Overview dataset={dataset} chosen={chosen} whole={whole} shown={shown} />
        </div>
        {isLive ? (
          <>
            <BrushHandle end="from" {...handle} />
            <BrushHandle end="to" {...handle} />
          </>
        ) : null}
      </div>
      <div className="brush-ends" aria-hidden="true">
        <span>{formatMonth(dayFromNumber(whole[0]))}</span>
        <span>{formatMonth(dayFromNumber(whole[1]))}</span>
      </div>
    </div>
  );
}
