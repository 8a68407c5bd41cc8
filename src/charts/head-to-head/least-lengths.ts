import type { Frame } from '../../marks/frame.ts';
import type { Side } from './rows.ts';

/** How long a piece is at least, in shares of the width. */
export interface LeastLengths {
  /** Of an open piece, which has no other length. */
  readonly open: number;
  /** Of a known piece, so that it shows beside its gap. */
  readonly known: number;
}

const openPx = 24;
const knownPx = 4;
/** Most of the width that pieces may take up that are drawn at their least: past that they get narrower. */
const mostShare = 0.3;
/** The scale is never shorter, whatever pieces are drawn at their least. */
const shortestEnd = 1 - 3 * mostShare;

/** See `LeastLengths`: narrower where a side has so many of a sort that they would fill the frame. */
export function leastLengths(sides: readonly Side[], frame: Frame): LeastLengths {
  const open = Math.min(openPx / frame.widthPx, (mostShare * 2) / Math.max(1, ...sides.map(openPieces)));
  const known = knownPx / frame.widthPx;
  return {
    open,
    known: Math.min(
      known,
      mostShare / Math.max(1, ...sides.map((side) => tinyPieces(side, largestOf(sides), shortestEnd, known))),
    ),
  };
}

/** Where the scale's largest value may stand, so that pieces drawn at their least still fit behind the others. */
export function scaleEnd(sides: readonly Side[], least: LeastLengths): number {
  const largest = largestOf(sides);
  const endWith = (end: number): number =>
    Math.min(
      end,
      ...sides.map((side) => {
        const room = 1 - openPieces(side) * least.open - tinyPieces(side, largest, end, least.known) * least.known;
        return side.known === 0 ? room : (room * largest) / side.known;
      }),
    );
  // A shorter scale leaves more pieces at their least, which takes more room: as often as that adds a piece.
  let end = 1;
  for (let next = endWith(end); next < end; next = endWith(end)) end = next;
  return end;
}

function largestOf(sides: readonly Side[]): number {
  return Math.max(1, ...sides.flatMap(({ known, claim }) => [known, claim?.value ?? 0]));
}

/** Pieces whose length means nothing; the rest of a long side may come to be one. */
function openPieces({ segments, rest }: Side): number {
  return segments.filter(({ value }) => value === null).length + (rest === null ? 0 : 1);
}

/** Known pieces that fall short of a least length where the scale's largest value stands at `end`. */
function tinyPieces({ segments }: Side, largest: number, end: number, least: number): number {
  return segments.filter(({ value }) => value !== null && (value / largest) * end < least).length;
}
