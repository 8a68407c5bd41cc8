import type { DayWindow } from '../../marks/brush.ts';
import { percent } from '../../marks/percent.ts';
import type { Dataset } from '../../model/dataset.ts';
import { overviewTicks } from './overview-ticks.ts';

/** Height of the strip, in px, and of a candidate's part of it. */
const heightPx = 44;

interface OverviewProps {
  readonly dataset: Dataset;
  readonly whole: DayWindow;
  readonly shown: DayWindow;
}

/** A tick for every event of the record, filtered or not, and the window that is shown. */
export function Overview({ dataset, whole, shown }: OverviewProps) {
  const { ticks, lanes } = overviewTicks(dataset, whole);
  const [first, last] = whole;
  const x = (day: number): number => (day - first) / Math.max(1, last - first);
  const lanePx = (heightPx - 8) / Math.max(1, lanes);
  const [x0, x1] = [x(shown[0]), x(shown[1])];
  return (
    <svg className="overview" width="100%" height={heightPx} aria-hidden="true" focusable="false">
      <rect className="overview-ground" width="100%" height={heightPx} />
      <rect className="overview-window" x={percent(x0)} width={percent(x1 - x0)} height={heightPx} />
      {ticks.map(({ key, lane, day, slot }) => (
        <line
          key={key}
          className="overview-tick"
          data-slot={slot}
          x1={percent(x(day))}
          x2={percent(x(day))}
          y1={4 + lane * lanePx + 1.5}
          y2={4 + (lane + 1) * lanePx - 1.5}
        />
      ))}
      <line className="overview-edge" x1={percent(x0)} x2={percent(x1)} y1="0.75" y2="0.75" />
      <line className="overview-edge" x1={percent(x0)} x2={percent(x1)} y1={heightPx - 0.75} y2={heightPx - 0.75} />
    </svg>
  );
}
