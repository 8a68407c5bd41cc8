/** A label that wants to stand under a point of a bar, running to the right of it. */
export interface LabelWish {
  /** The point, as a share of the frame's width. */
  readonly x: number;
  readonly widthPx: number;
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Clear space kept beside a label, in px. */
const gap = 10;

/**
 * Rows, counted from 0, for labels that hang from points by straight leaders: no label touches another and no leader
 * crosses one. Null where some label has no room to the right of its point. Wishes are in order of x and fitted to the
 * frame's narrowest width, so that wider frames only gain room.
 */
export function labelRows(wishes: readonly LabelWish[], widthPx: number): readonly number[] | null {
  const taken: Taken[] = [];
  for (const { x, widthPx: width } of wishes.toReversed()) {
    const [from, to] = [x * widthPx, x * widthPx + width];
    if (to > widthPx) return null;
    // From right to left, a leader passes only labels that begin to its right; deeper leaders to the right must stay clear.
    const below = (row: number): boolean => taken.some((other) => other.row > row && other.from < to + gap / 2);
    const beside = (row: number): boolean => taken.some((other) => other.row === row && other.from < to + gap);
    let row = 0;
    while (beside(row) || below(row)) row += 1;
    taken.push({ from, to, row });
  }
  return taken.map(({ row }) => row).toReversed();
}
