import { percent, rounded } from '../../marks/percent.ts';
import { plural } from '../../model/number-words.ts';
import { Anchor } from './anchor.tsx';
import type { PlacedBins } from './place-bins.ts';

/** A lane's events by month, as bars with their counts. */
interface MonthBarsProps {
  readonly bins: PlacedBins;
  /** Events that have no date and so no bar. */
  readonly undated: number;
}

/** See `MonthBarsProps`. */
export function MonthBars({ bins: { bins, baseline, bottom }, undated }: MonthBarsProps) {
  return (
    <g className="month-bars">
      {bins.map(({ id, x0, x1, y, heightPx, label }) => (
        <g key={id}>
          <rect
            className="mark month-bar"
            x={percent(x0)}
            y={rounded(y)}
            width={percent(x1 - x0)}
            height={rounded(heightPx)}
          />
          {label === '' ? null : (
            <Anchor x={(x0 + x1) / 2} y={y - 5}>
              <text className="tick middle">{label}</text>
            </Anchor>
          )}
        </g>
      ))}
      <line className="baseline" x1="0" x2="100%" y1={rounded(baseline)} y2={rounded(baseline)} />
      {undated === 0 ? null : (
        <text className="quiet" x="0" y={rounded(bottom + 18)}>
          {plural(undated, 'more event')}, date not known
        </text>
      )}
    </g>
  );
}
