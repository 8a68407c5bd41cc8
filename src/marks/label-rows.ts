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
 * Rows for labels that hang from points by straight leaders: no label touches another or is crossed by a leader.
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
    let row = 0;
    while (taken.some((other) => clashes(span, row, other))) row += 1;
    taken.push({ ...span, row });
    places.push({ row, anchor });
  }
  return places.toReversed();
}

function clashes(span: Omit<Taken, 'row'>, row: number, other: Taken): boolean {
  if (row === other.row) return span.from < other.to + gap && other.from < span.to + gap;
  const [upper, lower] = row < other.row ? [span, other] : [other, span];
  return lower.leader > upper.from - gap / 2 && lower.leader < upper.to + gap / 2;
}
