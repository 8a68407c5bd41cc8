import { percent, rounded } from '../../marks/percent.ts';
import type { SpanX } from '../../marks/span-x.ts';
import type { Precision } from '../../model/when.ts';
import { Anchor } from './anchor.tsx';
import { tickHalf } from './place-mark.ts';

/** The days on which an event can have happened: a line with a tick at each bound, fading where a bound is open. */
interface SpanLineProps {
  readonly span: SpanX;
  /** Length of the fading line before an open start, in px. */
  readonly tailPx: number;
  /** How far the symbol sticks out over each bound's tick, which is longer than that; 0 where it stands clear. */
  readonly coverPx: { readonly start: number; readonly end: number };
  readonly precision: Precision;
}

/** See `SpanLineProps`. A day needs no line. */
export function SpanLine({ span: { x0, x1, start, end }, tailPx, coverPx, precision }: SpanLineProps) {
  if (precision === 'day') return null;
  return (
    <g className="span">
      {x1 > x0 && start !== 'open' ? (
        <rect className="span-line" x={percent(x0)} y="-1" width={percent(x1 - x0)} height="2" />
      ) : null}
      {x1 > x0 && start === 'open' ? (
        <line className="span-open" x1={percent(x0)} x2={percent(x1)} y1="0" y2="0" />
      ) : null}
      {start === 'bound' ? <Bound x={x0} halfPx={tickHalf(coverPx.start)} /> : null}
      {start === 'cut' ? <Cut x={x0} towards={-1} /> : null}
      {tailPx > 0 ? (
        <Anchor x={x0} y={0}>
          <path className="tail" d={fadingLine(tailPx)} />
        </Anchor>
      ) : null}
      {end === 'bound' ? <Bound x={x1} halfPx={tickHalf(coverPx.end)} /> : <Cut x={x1} towards={1} />}
    </g>
  );
}

function Bound({ x, halfPx }: { readonly x: number; readonly halfPx: number }) {
  return (
    <Anchor x={x} y={0}>
      <rect className="bound" x="-0.75" y={rounded(-halfPx)} width="1.5" height={rounded(2 * halfPx)} />
    </Anchor>
  );
}

/** An arrow where the drawing cuts a span that goes on. */
function Cut({ x, towards }: { readonly x: number; readonly towards: 1 | -1 }) {
  return (
    <Anchor x={x} y={0}>
      <path className="cut" d={`M0 -4.5L${towards * 5} 0L0 4.5`} />
    </Anchor>
  );
}

/** Dashes that get shorter and rarer to the left, so that the line fades in every medium. */
export function fadingLine(lengthPx: number): string {
  let x = 0;
  let path = '';
  for (const [dash, gap] of dashes) {
    path += `M${rounded(x)} 0h${rounded(-dash * lengthPx)}`;
    x -= (dash + gap) * lengthPx;
  }
  return path;
}

/** Dashes and the gaps after them, as shares of the line's length. */
const dashes = [
  [0.26, 0.05],
  [0.16, 0.06],
  [0.11, 0.07],
  [0.08, 0.075],
  [0.05, 0.08],
  [0.02, 0],
] as const;
