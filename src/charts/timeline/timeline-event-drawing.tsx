import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import { isPatterned } from '../unknown-fill.tsx';
import { Anchor } from './anchor.tsx';
import type { PlacedLabel } from './place-event.ts';
import type { PlacedEvent } from './place-events.ts';
import type { PlacedSymbol } from './place-mark.ts';
import { SpanLine } from './span-line.tsx';

/** Between name and date. Spaces, not a shift: converters of SVG forget a shift where they find a text's end. */
const dateGap = '\u00a0\u00a0';

/** An event: its span, its symbol, its labels. */
interface TimelineEventDrawingProps {
  readonly placed: PlacedEvent;
  /** Id of the candidate's pattern in this drawing. */
  readonly pattern: string;
  readonly attention: Attention;
}

/** See `TimelineEventDrawingProps`. */
export function TimelineEventDrawing({ placed, pattern, attention }: TimelineEventDrawingProps) {
  const { event, mark, labels, y } = placed;
  return (
    <g
      className="event"
      transform={`translate(0 ${rounded(y)})`}
      data-slot={event.slot}
      data-emphasis={emphasis(event.organizations, attention)}
    >
      {mark.span === null ? null : (
        <SpanLine span={mark.span} tailPx={mark.tailPx} coverPx={mark.coverPx} precision={event.when.precision} />
      )}
      {mark.symbol === null ? null : <EventSymbol symbol={mark.symbol} pattern={pattern} />}
      {labels.map((label) => (
        <EventLabel key={`${label.y} ${label.quiet}`} label={label} />
      ))}
    </g>
  );
}

function EventSymbol({
  symbol: { x, shape, areaPx, fill },
  pattern,
}: {
  readonly symbol: PlacedSymbol;
  readonly pattern: string;
}) {
  const path = candidateSymbol(shape, areaPx);
  return (
    <Anchor x={x} y={0}>
      <path className={fill === 'solid' ? 'mark symbol' : 'unsized symbol'} d={path} />
      {fill === 'solid' && isPatterned(shape) ? (
        <path className="candidate-pattern" d={path} fill={`url(#${pattern})`} />
      ) : null}
    </Anchor>
  );
}

function EventLabel({ label: { x, dx, y, anchor, name, quiet } }: { readonly label: PlacedLabel }) {
  return (
    <Anchor x={x} y={y}>
      <text className={`label ${anchor}`} x={rounded(dx)}>
        {name === '' ? null : <tspan className="name">{name}</tspan>}
        {quiet === '' ? null : <tspan className="quiet">{name === '' ? quiet : `${dateGap}${quiet}`}</tspan>}
      </text>
    </Anchor>
  );
}
