/** A label that wants to stand under a point of a bar. */
export interface LabelWish {
  /** The point, as a share of the frame's width. */
  readonly x: number;
  readonly widthPx: number;
}

/** Where a label stands: its row, counted from 0, and which way it runs from its point. */
export interface LabelPlace {
  readonly row: number;
  readonly anchor: 'start' | 'end';
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly leader: number;
  readonly row: number;
}

/** Clear space kept beside a label, in px. */
const gap = 10;

/**
 * Rows for labels that hang from points by straight leaders: no label touches another, and none is crossed by a leader
 * as long as every label has room to the right of its point; labels turned back at the right edge may be.
 * Wishes are in order of x; fitted to the frame's narrowest width, so that wider frames only gain room.
 */
export function labelRows(wishes: readonly LabelWish[], widthPx: number): readonly LabelPlace[] {
  const taken: Taken[] = [];
  const places: LabelPlace[] = [];
  for (const wish of wishes.toReversed()) {
    const leader = wish.x * widthPx;
    const anchor = leader + wish.widthPx <= widthPx ? 'start' : 'end';
    const from = anchor === 'start' ? leader : leader - wish.widthPx;
    const span = { from, to: from + wish.widthPx, leader };
    const row = firstRow(taken.length, (at) => taken.some((other) => touches(span, at, other) || crosses(span, at, other)));
    taken.push({ ...span, row });
    places.push({ row, anchor });
  }
  return places.toReversed();
}

/** The first row that is free, or a new one below all others. */
function firstRow(last: number, isTaken: (row: number) => boolean): number {
  for (let row = 0; row < last; row += 1) if (!isTaken(row)) return row;
  return last;
}

function touches(span: Omit<Taken, 'row'>, row: number, other: Taken): boolean {
  return row === other.row && span.from < other.to + gap && other.from < span.to + gap;
}

function crosses(span: Omit<Taken, 'row'>, row: number, other: Taken): boolean {
  if (row === other.row) return false;
  const [upper, lower] = row < other.row ? [span, other] : [other, span];
  return lower.leader > upper.from - gap / 2 && lower.leader < upper.to + gap / 2;
}
