import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { rounded } from '../../marks/percent.ts';
import { asidePx, type PlacedHeading } from './place-heading.ts';

interface LaneHeadingProps {
  readonly placed: PlacedHeading;
  /** Where the lane begins, in px. */
  readonly y: number;
  readonly slot: number | 'neutral';
}

/** A lane's heading under a rule: its symbol, whose it is, and how much is in it. */
export function LaneHeading({ placed: { heading, aside, asidePlace }, y, slot }: LaneHeadingProps) {
  const rule = rounded(y) + 4.5;
  return (
    <>
      <line className="rule" x1="0" x2="100%" y1={rule} y2={rule} />
      {slot === 'neutral' ? null : (
        <path className="mark symbol" d={candidateSymbol(slot, 64)} transform={`translate(7 ${rounded(y + 22)})`} />
      )}
      <text className="group-heading" x={slot === 'neutral' ? 0 : 20} y={rounded(y + 27)}>
        <tspan className="strong">{heading}</tspan>
        {aside.map((line) => (
          <tspan key={line} className="quiet" {...(asidePlace === 'below' ? { x: 0, dy: asidePx } : { dx: 10 })}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
