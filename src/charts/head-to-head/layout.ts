import type { Frame } from '../../marks/frame.ts';
import { scaleX, type ScaleX } from '../../marks/scale-x.ts';
import { tickLabels, type TickLabel } from '../../marks/tick-labels.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { countOnAxis } from '../../model/number-words.ts';
import { leastLengths, scaleEnd } from './least-lengths.ts';
import { leaderLabels } from './place-leaders.ts';
import { placedList, type Subhead } from './place-list.ts';
import {
  barPx,
  pieceSpans,
  placedPiece,
  restPiece,
  type Piece,
  type PieceLabel,
  type RestPiece,
  type Span,
} from './place-pieces.ts';
import type { Side } from './rows.ts';

/** The chart's geometry for one width class: x in shares of the width, y in px. */
export interface HeadToHeadLayout {
  readonly heightPx: number;
  readonly ticks: readonly TickLabel[];
  readonly sides: readonly PlacedSide[];
}

/** One candidate's side. */
export interface PlacedSide {
  readonly side: Side;
  readonly y: number;
  /** The side's total, line by line, behind the candidate's name or below it on a phone. */
  readonly total: readonly string[];
  readonly totalPlace: 'behind' | 'below';
  readonly barY: number;
  readonly bottom: number;
  readonly pieces: readonly Piece[];
  readonly rest: RestPiece | null;
  /** Headings of the parts of a list of names. */
  readonly subheads: readonly Subhead[];
  /** The claim's reference line, or null where nobody made one. */
  readonly claim: PlacedClaim | null;
}

/** A claimed total as an open line, to be compared and not added. */
export interface PlacedClaim {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly bottom: number;
}

const headingPx = 52;
/** Room of the symbol before a candidate's name, in px. */
export const headingIndentPx = 22;
/** Between the lines of a total, in px. */
export const totalLinePx = 18;

/** Places both sides on one scale, wide enough for the claims beside them. */
export function headToHeadLayout(sides: readonly Side[], frame: Frame): HeadToHeadLayout {
  const least = leastLengths(sides, frame);
  const values = sides.flatMap(({ known, claim }) => [known, claim?.value ?? 0]);
  const scale = scaleX(values, [0, scaleEnd(sides, least)], frame.name === 'wide' ? 8 : 4);
  const spans = sides.map((side) => pieceSpans(side, scale.at, least));
  // Both sides are read the same way: what one side has no room for, neither gets.
  const hang = spans.every((own) => isOnePart(own) && leaderLabels(own, 0, frame) !== null) ? 'leader' : 'list';
  let y = 24;
  const placed = sides.map((side, index): PlacedSide => {
    const own = spans[index] ?? [];
    const totalPlace = frame.name === 'narrow' ? 'below' : 'behind';
    const total = totalPlace === 'below' ? wrappedLines(side.total, 13, frame.widthPx - headingIndentPx) : [side.total];
    const barY = y + headingPx + (totalPlace === 'below' ? total.length * totalLinePx : 0);
    const below = hang === 'leader' ? onLeaders(side, own, barY, scale, frame) : inList(side, own, barY, scale, frame);
    const rest = restPiece(side, own, scale.at, least);
    const result: PlacedSide = { side, y, total, totalPlace, barY, rest, ...below };
    y = below.bottom + 28;
    return result;
  });
  return {
    heightPx: Math.max(40, y - 16),
    ticks: tickLabels(scale.ticks, countOnAxis, '', frame.widthPx),
    sides: placed,
  };
}

function isOnePart(spans: readonly Span[]): boolean {
  return new Set(spans.map(({ segment }) => segment.part)).size < 2;
}

/** What stands below a side's bar. */
type Below = Pick<PlacedSide, 'pieces' | 'subheads' | 'claim' | 'bottom'>;

/** Leaders hang from the bar, and the claim stands below them. */
function onLeaders(side: Side, spans: readonly Span[], barY: number, scale: ScaleX, frame: Frame): Below {
  const labels = leaderLabels(spans, barY, frame) ?? [];
  const labelled = Math.max(barY + barPx, ...labels.map((label) => label.y + 6));
  const claim = placedClaim(side, labelled + 20, scale, frame);
  return { pieces: pieces(side, spans, labels, frame), subheads: [], claim, bottom: claim?.bottom ?? labelled };
}

/** A list needs no place under the bar, so that the claim stands between the two. */
function inList(side: Side, spans: readonly Span[], barY: number, scale: ScaleX, frame: Frame): Below {
  const claim = placedClaim(side, barY + barPx + 20, scale, frame);
  const { labels, subheads, bottom } = placedList(spans, (claim?.bottom ?? barY + barPx) + 10, frame);
  return { pieces: pieces(side, spans, labels, frame), subheads, claim, bottom };
}

function pieces({ rest }: Side, spans: readonly Span[], labels: readonly PieceLabel[], frame: Frame): readonly Piece[] {
  return spans.flatMap((span, index) => {
    const label = labels[index];
    if (!label) return [];
    const piece = placedPiece(span, label, frame);
    return [index === spans.length - 1 && rest === null ? { ...piece, gapPx: 0 } : piece];
  });
}

function placedClaim({ claim }: Side, y: number, scale: ScaleX, frame: Frame): PlacedClaim | null {
  if (claim === null) return null;
  const lines = wrappedLines(claim.label, 13, frame.widthPx);
  return { x: scale.at(claim.value), y, lines, bottom: y + 8 + lines.length * 18 };
}
