/** A place along x that holds at every width: a share of the frame's width and pixels added to it. */
export interface EdgeX {
  readonly share: number;
  readonly px: number;
}

/** What a mark and its label take up of a row: everything lies right of all lefts and left of all rights. */
export interface Extent {
  readonly lefts: readonly EdgeX[];
  readonly rights: readonly EdgeX[];
}

/**
 * Gives each thing the first row, counted from 0, in which it touches nothing, and a new row where there is none. What
 * takes several rows, one extent for each, is given the first of them.
 * @param widthPx the frame's narrowest width: what is clear there stays clear at every wider one
 */
export function firstFit(things: readonly (readonly Extent[])[], widthPx: number, gapPx: number): readonly number[] {
  const rows: Extent[][] = [];
  return things.map((extents) => {
    let first = 0;
    while (!extents.every((extent, index) => isClear(extent, rows[first + index] ?? [], widthPx, gapPx))) first += 1;
    for (const [index, extent] of extents.entries()) (rows[first + index] ??= []).push(extent);
    return first;
  });
}

/** Whether an extent touches nothing of a row, at the width given and at every wider one. */
export function isClear(extent: Extent, row: readonly Extent[], widthPx: number, gapPx: number): boolean {
  return row.every((other) => isLeftOf(other, extent, widthPx, gapPx) || isLeftOf(extent, other, widthPx, gapPx));
}

/** Whether one extent ends before another begins, at the width given and at every wider one. */
function isLeftOf(a: Extent, b: Extent, widthPx: number, gapPx: number): boolean {
  return a.rights.every((right) =>
    b.lefts.every(
      (left) =>
        // Pixels stay and shares grow: a gap that holds now holds for good where the shares are in order.
        right.share <= left.share && right.share * widthPx + right.px + gapPx <= left.share * widthPx + left.px,
    ),
  );
}
