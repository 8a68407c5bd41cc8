import { candidateSymbol } from '../../marks/candidate-symbol.ts';
import { acrossX, percent, rounded } from '../../marks/percent.ts';
import { emphasis, type Attention } from '../emphasis.ts';
import type { Packed } from './pack-rows.ts';
import { nameWidth, symbolAreaPx, type EventItem } from './event-item.ts';
import type { UndatedName } from './placed-lane.ts';

interface PackedEventProps {
  readonly packed: Packed<EventItem>;
}

/** One endorsement of a lane: its days, its end, its words. */
export function EventDrawing({ packed, attention }: PackedEventProps & { readonly attention: Attention }) {
  const { item, y, nextY } = packed;
  const { place, label } = item;
  const { row, standing } = item.event;
  const baseline = label.side === 'apart' ? y - 10 : y + 5;
  const widthPx = nameWidth(label);
  const at = { className: `label ${label.anchor}`, x: percent(label.x), dx: rounded(label.dx) };
  return (
    <g
      className="event"
      data-show={standing}
      data-phase={row.phase}
      data-emphasis={emphasis([row.organization.id], attention)}
    >
      <End packed={packed} />
      {place.shape === 'point' ? (
        <svg x={percent(place.x1)} y={y} overflow="visible">
          <path className="mark" d={candidateSymbol(row.candidate.order, symbolAreaPx)} />
        </svg>
      ) : (
        <Span packed={packed} />
      )}
      {/* Rules and gridlines end at words. */}
      <rect
        className="label-ground"
        {...fromX(label.x, label.dx - (label.anchor === 'start' ? 2 : widthPx + 2))}
        y={baseline - 13}
        width={rounded(widthPx + 4)}
        height="17"
      />
      <text {...at} y={baseline}>
        <tspan className="name">{label.name}</tspan>
        {label.date === '' ? null : <tspan className="quiet">{label.date}</tspan>}
      </text>
      {label.note === '' ? null : (
        <text {...at} className={`quiet note label ${label.anchor}`} y={nextY}>
          {label.note}
        </text>
      )}
    </g>
  );
}

/** Where something begins: at a share of the width, and so many px from there. */
function fromX(share: number, px: number): { readonly x: string; readonly transform: string } {
  return { x: percent(share), transform: `translate(${rounded(px)} 0)` };
}

/** Parts of the fading line, the palest first, and how dark each is. */
export const fades = [0.15, 0.3, 0.55, 1];

/**
 * A line with both bounds, or one that fades toward the past and ends in its bound. What may fall in the dates shown is
 * thin and broken; an approximate bound is pale, and as broad as what it may mean.
 */
function Span({ packed: { item, y } }: PackedEventProps) {
  const { shape, x0, x1, fadePx } = item.place;
  const { isApproximate } = item.event.row.endorsement.date.when;
  const isPossible = item.event.standing === 'possible';
  const [part, thick] = [fadePx / fades.length, isPossible ? 1.5 : 3];
  const [boundPx, pale] = isApproximate ? [6, 0.3] : [2, undefined];
  const across = { className: 'mark', x: percent(x0), width: percent(x1 - x0) };
  const bound = (x: number) => (
    <rect className="mark" {...fromX(x, -boundPx / 2)} width={boundPx} y={y - 6} height="12" opacity={pale} />
  );
  if (shape === 'span')
    return (
      <>
        {isPossible ? (
          <line className="dash" {...acrossX(x0, x1)} y1={y} y2={y} />
        ) : (
          <rect {...across} y={y - thick / 2} height={thick} />
        )}
        {bound(x0)}
        {bound(x1)}
      </>
    );
  return (
    <>
      {fades.map((opacity, index) => (
        <rect
          key={opacity}
          className="mark"
          {...fromX(x0, -fadePx + index * part)}
          width={rounded(part * (isPossible ? 0.6 : 1))}
          y={y - thick / 2}
          height={thick}
          opacity={opacity}
        />
      ))}
      {isApproximate ? <rect {...across} y={y - 6} height="12" opacity={pale} /> : bound(x1)}
    </>
  );
}

/** A thin line up to the day on which it ended: a cross where the group withdrew, nothing where it went over. */
function End({ packed: { item, y } }: PackedEventProps) {
  const { event, place } = item;
  if (event.end === null || place.end === null) return null;
  const { share, px } = place.end;
  return (
    <g className="ending" data-show={event.end.isLater ? 'out' : undefined}>
      <line className="tail" {...acrossX(place.x1, share)} y1={y} y2={y} />
      {px === 0 && event.end.how !== 'withdrawn' ? null : (
        <svg x={percent(share)} y={y} overflow="visible">
          {px === 0 ? null : <line className="tail" x1="0" x2={px} y1="0" y2="0" />}
          {event.end.how === 'withdrawn' ? <path className="cross" d={`M${px - 4} -4l8 8m0 -8l-8 8`} /> : null}
        </svg>
      )}
    </g>
  );
}

/** An endorsement without a date: a hollow symbol and a name. */
export function UndatedDrawing({ placed, attention }: { readonly placed: UndatedName; readonly attention: Attention }) {
  const { event, x, y, name } = placed;
  const { row, standing } = event;
  return (
    <g className="event undated" data-show={standing} data-emphasis={emphasis([row.organization.id], attention)}>
      <svg x={percent(x)} y={y} overflow="visible">
        <path className="mark hollow" d={candidateSymbol(row.candidate.order, symbolAreaPx - 20)} />
        {event.end ? <path className="cross" d="M-5 -5l10 10m0 -10l-10 10" /> : null}
      </svg>
      <text className="label" x={percent(x)} dx="11" y={y + 5}>
        <tspan className="name">{name}</tspan>
      </text>
    </g>
  );
}
