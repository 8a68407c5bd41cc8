import type { Frame } from '../../marks/frame.ts';
import { scaleX } from '../../marks/scale-x.ts';
import { tickLabels, type TickLabel } from '../../marks/tick-labels.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { countOnAxis } from '../../model/number-words.ts';
import { leastLengths, scaleEnd } from './least-lengths.ts';
import { barPx, placedPieces, type Piece } from './place-pieces.ts';
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
  /** The claim's reference line below the bar, or null where nobody made one. */
  readonly claim: PlacedClaim | null;
}

/** A claimed total as an open line, to be compared and not added. */
export interface PlacedClaim {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
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
  let y = 24;
  const placed = sides.map((side) => {
    const totalPlace = frame.name === 'narrow' ? 'below' : 'behind';
    const total = totalPlace === 'below' ? wrappedLines(side.total, 13, frame.widthPx - headingIndentPx) : [side.total];
    const barY = y + headingPx + (totalPlace === 'below' ? total.length * totalLinePx : 0);
    const pieces = placedPieces(side, barY, scale.at, least, frame);
    const labelled = Math.max(barY + barPx, ...pieces.map((piece) => piece.label.y + 6));
    const claim =
      side.claim === null ? null : placedClaim(side.claim.label, scale.at(side.claim.value), labelled + 20, frame);
    const bottom = claim ? claim.y + 8 + claim.lines.length * 18 : labelled;
    const result: PlacedSide = { side, y, total, totalPlace, barY, bottom, pieces, claim };
    y = bottom + 28;
    return result;
  });
  return {
    heightPx: Math.max(40, y - 16),
    ticks: tickLabels(scale.ticks, countOnAxis, '', frame.widthPx),
    sides: placed,
  };
}

function placedClaim(label: string, x: number, y: number, frame: Frame): PlacedClaim {
  return { x, y, lines: wrappedLines(label, 13, frame.widthPx) };
}
