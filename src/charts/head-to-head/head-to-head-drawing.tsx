import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent, rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { TextLines } from '../text-lines.tsx';
import { squarePx } from '../drawing.ts';
import { growth } from './lane-rows.ts';
import { labelLinePx, type HeadToHeadLayout, type PlacedCircleLane, type PlacedUnion } from './layout.ts';

/** The lanes with their counts, circles and names. */
interface HeadToHeadDrawingProps {
  readonly layout: HeadToHeadLayout;
  readonly frame: Frame;
  readonly attention: Attention;
}

export function HeadToHeadDrawing({ layout, frame, attention }: HeadToHeadDrawingProps) {
  return layout.lanes.map((placed, index) => (
    <g key={placed.lane.candidate.id} data-slot={placed.lane.candidate.order}>
      {index === 0 ? null : <line className="rule" x1="0" x2="100%" y1={placed.y - 8.5} y2={placed.y - 8.5} />}
      <Head placed={placed} />
      {placed.parts.map(({ x, y, baseline, text, hasRule }) => (
        <g key={text}>
          {hasRule ? <line className="rule" x1={percent(x)} x2={percent(x)} y1={y - 10} y2={baseline + 4} /> : null}
          <text className="tick" x={percent(x)} dx={hasRule ? 9 : 2} y={y}>
            {text}
          </text>
        </g>
      ))}
      {placed.unions.map((union) => (
        <Union key={union.union.row.endorsement.id} placed={union} frame={frame} attention={attention} />
      ))}
    </g>
  ));
}

function Head({ placed: { lane, head } }: { readonly placed: PlacedCircleLane }) {
  const { candidate, tally, more } = lane;
  const count = `${tally.unions}${more === 0 ? '' : `–${tally.unions + more}`}`;
  const dx = head.isBeside ? count.length * 21 + 10 : 0;
  return (
    <>
      <text className="lane-count" x="0" y={head.countY}>
        {count}
      </text>
      <text className="slot-title" x="0" dx={dx + 18} y={head.nameY}>
        {head.name}
      </text>
      <path
        className="mark"
        d={candidateSymbol(candidate.order, 72)}
        transform={`translate(${dx + 7} ${head.nameY - 5})`}
      />
    </>
  );
}

/**
 * A circle in a box of its own that grows with the width as all others do, up to `growth`: so areas are exact at every
 * width. A ring is drawn as a circle in a circle, since a line would be scaled with the box. Where no size is reported
 * there is no circle: a small dashed square, the same at every width, that reads as none.
 */
function Union({
  placed: { union, x, baseline, radius, name, figure },
  frame,
  attention,
}: {
  readonly placed: PlacedUnion;
  readonly frame: Frame;
  readonly attention: Attention;
}) {
  const { row, part, size } = union;
  const width = (radius * 2) / frame.widthPx;
  const height = radius * 2 * growth;
  const inner = rounded(Math.max(0.2, 1 - 2 / radius));
  return (
    <g data-emphasis={emphasis([row.organization.id], attention)} data-part={part}>
      {size === null ? (
        <svg x={percent(x)} y={baseline} overflow="visible">
          <rect className="unsized" x={-squarePx / 2} y={-squarePx - 1} width={squarePx} height={squarePx} />
          {part === 'past' ? <path className="cross" d={`M-8 ${-squarePx / 2 - 9}l16 16m0 -16l-16 16`} /> : null}
        </svg>
      ) : (
        <svg
          x={percent(x - width / 2)}
          y={rounded(baseline - height)}
          width={percent(width)}
          height={rounded(height)}
          viewBox="-1 -1 2 2"
          preserveAspectRatio="xMidYMax meet"
          overflow="visible"
        >
          <circle className="mark" r="1" />
          {part === 'sized' ? null : <circle className="hole" r={inner} />}
          {part === 'past' ? (
            <path className="cross-out" strokeWidth={rounded(1.5 / radius)} d="M-.65 -.65L.65 .65M.65 -.65L-.65 .65" />
          ) : null}
        </svg>
      )}
      {[
        { lines: name, className: 'name middle', y: baseline + 15 },
        { lines: figure, className: 'tick middle', y: baseline + 15 + name.length * labelLinePx },
      ].map(({ lines, className, y }) =>
        lines.length === 0 ? null : (
          <text key={className} className={className} x={percent(x)} y={y}>
            <TextLines lines={lines} x={percent(x)} linePx={labelLinePx} />
          </text>
        ),
      )}
    </g>
  );
}
