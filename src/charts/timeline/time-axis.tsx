import { percent, rounded } from '../../marks/percent.ts';
import type { TimeTick } from '../../marks/time-scale.ts';

/** Months, years under the first and under each January, and a faint line down from each. */
interface TimeAxisProps {
  readonly ticks: readonly TimeTick[];
  /** Where the labels stand. */
  readonly y: number;
  readonly plot: { readonly top: number; readonly bottom: number };
}

/** See `TimeAxisProps`. */
export function TimeAxis({ ticks, y, plot }: TimeAxisProps) {
  return (
    <g className="axis">
      {ticks.map(({ day, x, label, year }) => (
        <g key={day}>
          <line className="gridline" x1={percent(x)} x2={percent(x)} y1={rounded(plot.top)} y2={rounded(plot.bottom)} />
          <text className="tick middle" x={percent(x)} y={rounded(y)}>
            {label}
          </text>
          {year === null ? null : (
            <text className="tick year middle" x={percent(x)} y={rounded(y + 14)}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
