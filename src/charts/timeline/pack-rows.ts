import { firstFit, type Extent } from '../../marks/first-fit.ts';
import type { Frame } from '../../marks/frame.ts';
import type { Box } from '../drawing.ts';

/** What takes up a place in a row: its room along x, and what it needs above and below the row's middle, in px. */
export interface Packable {
  readonly extent: Extent;
  /** What it takes up of the row below; null for nothing. */
  readonly below: Extent | null;
  readonly abovePx: number;
  readonly belowPx: number;
}

/** Something with a row: the row's middle, the next one's, and the room it has. */
export interface Packed<T> {
  readonly item: T;
  readonly y: number;
  readonly nextY: number;
  readonly box: Box;
}

/** What a row takes above its middle at least, in px; half of that below. */
const leastPx = 12;
/** Least space between two things in one row, in px. */
const gapPx = 10;

/** Puts things in rows, each in the first that has room for it, and tells where the last row ends. */
export function packRows<T extends Packable>(
  items: readonly T[],
  top: number,
  { widthPx }: Frame,
): { readonly packed: readonly Packed<T>[]; readonly bottom: number } {
  const extents = items.map(({ extent, below }) => (below === null ? [extent] : [extent, below]));
  const rowOf = firstFit(extents, widthPx, gapPx);
  const rowCount = Math.max(0, ...rowOf.map((row, index) => row + (extents[index]?.length ?? 1)));
  const middles: number[] = [];
  let bottom = top;
  for (let row = 0; row < rowCount; row += 1) {
    const own = items.filter((_, index) => rowOf[index] === row);
    middles.push(bottom + Math.max(leastPx, ...own.map(({ abovePx }) => abovePx)));
    bottom = (middles[row] ?? 0) + Math.max(leastPx / 2, ...own.map(({ belowPx }) => belowPx));
  }
  const packed = items.map((item, index) => {
    const [y = top, nextY = top] = middles.slice(rowOf[index]);
    return { item, y, nextY, box: boxOf(item, y, widthPx) };
  });
  return { packed, bottom };
}

/** All of an extent as a box in shares of the width: at the frame's narrowest just as wide, at wider ones wider. */
function boxOf({ extent: { lefts, rights }, abovePx, belowPx }: Packable, y: number, widthPx: number): Box {
  const left = Math.max(0, Math.min(...lefts.map(({ share, px }) => share + px / widthPx)));
  const right = Math.min(1, Math.max(...rights.map(({ share, px }) => share + px / widthPx)));
  return { x: left, width: right - left, y: y - abovePx, height: abovePx + belowPx, minWidthPx: 24 };
}
