import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import type { Frame } from '../../marks/frame.ts';
import { percent, rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { CandidatePattern, isPatterned, UnknownPattern } from '../unknown-fill.tsx';
import { headingIndentPx, totalLinePx, type HeadToHeadLayout, type PlacedClaim, type PlacedSide } from './layout.ts';
import { barPx, listIndentPx, sizeDropPx, type Piece } from './place-pieces.ts';

/** The two sides, their pieces on leaders, the claims, the axis. */
interface HeadToHeadDrawingProps {
  readonly layout: HeadToHeadLayout;
  readonly frame: Frame;
  readonly attention: Attention;
}

/** See `HeadToHeadDrawingProps`. */
export function HeadToHeadDrawing({ layout, frame, attention }: HeadToHeadDrawingProps) {
  const prefix = `head-to-head-${frame.name}`;
  return (
    <>
      <defs>
        <UnknownPattern id={`${prefix}-unknown`} />
        <CandidatePattern id={`${prefix}-candidate`} />
      </defs>
      {layout.sides.length === 0
        ? null
        : layout.ticks
            .filter(({ label }) => label !== '')
            .map(({ value, x, label, dx, anchor }) => (
              <text key={value} className={`tick ${anchor}`} x={percent(x)} dx={rounded(dx)} y="12">
                {label}
              </text>
            ))}
      {layout.sides.map((placed) => (
        <SideDrawing
          key={placed.side.candidate.id}
          placed={placed}
          layout={layout}
          prefix={prefix}
          attention={attention}
        />
      ))}
    </>
  );
}

interface SideProps {
  readonly placed: PlacedSide;
  readonly layout: HeadToHeadLayout;
  readonly prefix: string;
  readonly attention: Attention;
}

function SideDrawing({
  placed: { side, y, total, totalPlace, barY, pieces, rest, subheads, claim },
  layout,
  prefix,
  attention,
}: SideProps) {
  const { candidate } = side;
  return (
    <g data-slot={candidate.order}>
      <line className="rule" x1="0" x2="100%" y1={y + 0.5} y2={y + 0.5} />
      {layout.ticks.map(({ value, x }) => (
        <line
          key={value}
          className={value === 0 ? 'baseline' : 'gridline'}
          x1={percent(x)}
          x2={percent(x)}
          y1={barY - 8}
          y2={barY + barPx + 4}
        />
      ))}
      <path className="mark symbol" d={candidateSymbol(candidate.order, 80)} transform={`translate(7 ${y + 24})`} />
      <text className="group-heading" x={headingIndentPx} y={y + 29}>
        <tspan className="strong">{candidate.name}</tspan>
        {total.map((line) => (
          <tspan
            key={line}
            className="quiet"
            {...(totalPlace === 'below' ? { x: headingIndentPx, dy: totalLinePx } : { dx: 10 })}
          >
            {line}
          </tspan>
        ))}
      </text>
      {subheads.map(({ text, y }) => (
        <text key={text} className="quiet" x="0" y={y}>
          {text}
        </text>
      ))}
      {pieces.map((piece) => (
        <PieceDrawing
          key={piece.segment.row.organization.id}
          piece={piece}
          barY={barY}
          prefix={prefix}
          attention={attention}
        />
      ))}
      {rest === null ? null : (
        <rect
          className={rest.fill === 'open' ? 'open' : 'mark'}
          x={percent(rest.x0)}
          y={barY}
          width={percent(rest.x1 - rest.x0)}
          height={barPx}
          fill={rest.fill === 'open' ? `url(#${prefix}-unknown)` : undefined}
        />
      )}
      {claim === null ? null : <Claim claim={claim} />}
    </g>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly barY: number;
  readonly prefix: string;
  readonly attention: Attention;
}

function PieceDrawing({ piece: { segment, x0, x1, gapPx, label }, barY, prefix, attention }: PieceProps) {
  // The gap between pieces is px, their length a share: a transparent stroke on the nested frame would clip, so each piece is inset.
  const box = { x: percent(x0), y: barY, width: percent(x1 - x0), height: barPx };
  const open = segment.value === null;
  const late = segment.row.phase === 'decided';
  const kind = open ? 'open' : late ? 'mark late' : 'mark';
  const [name, size] = label.lines;
  const indentPx = label.hangs === 'leader' ? -1 : listIndentPx;
  return (
    <g className="piece" data-emphasis={emphasis([segment.row.organization.id], attention)}>
      <svg {...box} overflow="visible">
        <rect
          className={`${kind} bar`}
          x="0"
          y="0"
          width="100%"
          height="100%"
          fill={open ? `url(#${prefix}-unknown)` : undefined}
        />
        {open || late || !isPatterned(segment.row.candidate.order) ? null : (
          <rect
            className="candidate-pattern"
            x="0"
            y="0"
            width="100%"
            height="100%"
            fill={`url(#${prefix}-candidate)`}
          />
        )}
        <line className="piece-gap" x1="100%" x2="100%" y1="-1" y2={barPx + 1} strokeWidth={rounded(gapPx)} />
      </svg>
      {label.hangs === 'leader' ? (
        <line className="leader" x1={percent(label.x)} x2={percent(label.x)} y1={barY + barPx + 2} y2={label.y - 12} />
      ) : (
        <rect
          className={kind}
          x={percent(label.x)}
          y={label.y - 9}
          width="9"
          height="9"
          fill={open ? `url(#${prefix}-unknown)` : undefined}
        />
      )}
      <text className="name piece-name" x={percent(label.x)} dx={indentPx} y={label.y}>
        {name}
      </text>
      {size === undefined ? null : (
        <text className="quiet piece-name" x={percent(label.x)} dx={indentPx} y={label.y + sizeDropPx}>
          {size}
        </text>
      )}
    </g>
  );
}

function Claim({ claim: { x, y, lines } }: { readonly claim: PlacedClaim }) {
  return (
    <g className="claim">
      <line className="claim-line" x1="0" x2={percent(x)} y1={y} y2={y} />
      <line className="claim-end" x1={percent(x)} x2={percent(x)} y1={y - 6} y2={y + 6} />
      {lines.map((line, index) => (
        <text key={line} className="quiet" x="0" y={y + 20 + index * 18}>
          {line}
        </text>
      ))}
    </g>
  );
}
