import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent, rounded } from '../../marks/percent.ts';
import type { TimeTick } from '../../marks/time-scale.ts';
import { Anchor } from './anchor.tsx';
import { LaneHeading } from './lane-heading.tsx';
import type { PlacedRunning, RunningLine } from './place-running.ts';
import { TimeAxis } from './time-axis.tsx';

/** How many endorsements were documented by each day, as one step line for each candidate, named at its end. */
interface RunningCountProps {
  readonly running: PlacedRunning;
  readonly ticks: readonly TimeTick[];
  readonly frame: Frame;
}

/** See `RunningCountProps`. */
export function RunningCount({
  running: { y, heading, top, baseline, x1, lines, ticks: counts },
  ticks,
  frame,
}: RunningCountProps) {
  return (
    <g className="running">
      <LaneHeading placed={heading} y={y} slot="neutral" />
      <TimeAxis ticks={ticks} y={y + heading.heightPx + 10} plot={{ top, bottom: baseline }} />
      {counts.map(({ count, y: level }) => (
        <g key={count}>
          <line
            className={count === 0 ? 'baseline' : 'gridline'}
            x1="0"
            x2={percent(x1)}
            y1={rounded(level)}
            y2={rounded(level)}
          />
          {count === 0 ? null : (
            <text className="tick" x="0" y={rounded(level - 4)}>
              {count}
            </text>
          )}
        </g>
      ))}
      {lines.map((line) => (
        <StepLine key={line.key} line={line} frame={frame} />
      ))}
    </g>
  );
}

function StepLine({
  line: { slot, steps, labelY, count, shortName },
  frame,
}: {
  readonly line: RunningLine;
  readonly frame: Frame;
}) {
  const end = steps.at(-1);
  return (
    <g data-slot={slot}>
      {steps.map(({ x0, x1, y }, index) => {
        const before = steps[index - 1]?.y ?? y;
        return (
          <g key={x0}>
            <line className="step" x1={percent(x0)} x2={percent(x0)} y1={rounded(before)} y2={rounded(y)} />
            <line className="step" x1={percent(x0)} x2={percent(x1)} y1={rounded(y)} y2={rounded(y)} />
          </g>
        );
      })}
      {end === undefined ? null : (
        <Anchor x={end.x1} y={labelY}>
          <path className="mark symbol" d={candidateSymbol(slot, 50)} transform="translate(10 -5)" />
          <text className="label" x="20">
            {frame.name === 'narrow' ? null : `${shortName} `}
            <tspan className="strong">{count}</tspan>
          </text>
        </Anchor>
      )}
    </g>
  );
}
