import { percent } from '../../marks/percent.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { axisPx, type PlacedAxis } from './layout.ts';

/** The axis of months, drawn at a height: once in the drawing, and once more where it stays in sight. */
interface TimeAxisProps {
  readonly axis: PlacedAxis;
  readonly scale: TimeScale;
  readonly y: number;
}

export function TimeAxis({ axis, scale, y }: TimeAxisProps) {
  const [start, end] = scale.range;
  return (
    <g className="time-axis">
      <line className="baseline" x1={percent(start)} x2={percent(end)} y1={y + 0.5} y2={y + 0.5} />
      {axis.ticks.map(({ day, x, label, isYear }) => (
        <g key={day}>
          <line className="baseline" x1={percent(x)} x2={percent(x)} y1={y} y2={y + (isYear ? axisPx - 8 : 6)} />
          <text className={isYear ? 'tick year' : 'tick'} x={percent(x)} dx="4" y={y + 17}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
