import { useMemo } from 'react';
import type { DayWindow } from '../../marks/brush.ts';
import { percent, rounded } from '../../marks/percent.ts';
import type { CandidateId } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { overviewLanes } from './overview-lanes.ts';

/** Height of the strip, in px, and of a candidate's part of it. */
const heightPx = 44;

interface OverviewProps {
  readonly dataset: Dataset;
  /** The candidates of the filter; none for all. */
  readonly chosen: readonly CandidateId[];
  readonly whole: DayWindow;
  readonly shown: DayWindow;
}

/**
 * A tick for every day of the record with an event, filtered or not, and the window that is shown. Where candidates are
 * chosen the others' days are faint.
 */
export function Overview({ dataset, chosen, whole, shown }: OverviewProps) {
  const ticks = useMemo(() => <Ticks dataset={dataset} chosen={chosen} whole={whole} />, [dataset, chosen, whole]);
  const [first, last] = whole;
  const x = (day: number): number => (day - first) / Math.max(1, last - first);
  const [x0, x1] = [x(shown[0]), x(shown[1])];
  return (
    <svg className="overview" width="100%" height={heightPx} aria-hidden="true" focusable="false">
      <rect className="overview-ground" width="100%" height={heightPx} />
      <rect className="overview-window" x={percent(x0)} width={percent(x1 - x0)} height={heightPx} />
      {ticks}
      <line className="overview-edge" x1={percent(x0)} x2={percent(x1)} y1="0.75" y2="0.75" />
      <line className="overview-edge" x1={percent(x0)} x2={percent(x1)} y1={heightPx - 0.75} y2={heightPx - 0.75} />
    </svg>
  );
}

/** One path a lane, stretched to the strip: thousands of days cost no more than a few. */
function Ticks({ dataset, chosen, whole }: Omit<OverviewProps, 'shown'>) {
  const lanes = overviewLanes(dataset, whole);
  const faint = dataset.candidates.filter(({ id }) => chosen.length > 0 && !chosen.includes(id));
  const lanePx = (heightPx - 8) / Math.max(1, lanes.length);
  return lanes.map(({ slot, days }, lane) => (
    <svg
      key={slot}
      y={rounded(4 + lane * lanePx + 1.5)}
      width="100%"
      height={rounded(lanePx - 3)}
      viewBox={`0 0 ${Math.max(1, whole[1] - whole[0])} 1`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path
        className="overview-tick"
        data-slot={slot}
        data-faint={faint.some(({ order }) => order === slot) ? '' : undefined}
        d={days.map((day) => `M${day} 0v1`).join('')}
      />
    </svg>
  ));
}
