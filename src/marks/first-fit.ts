/** A place along x that holds at every width: a share of the frame's width and pixels added to it. */
export interface Edge {
  readonly share: number;
  readonly px: number;
}

/** What a mark and its label take up of a row: everything lies right of all lefts and left of all rights. */
export interface Extent {
  readonly lefts: readonly Edge[];
  readonly rights: readonly Edge[];
}

/** The row an item was given, counted from 0, and which of its forms fitted there. */
export interface Fit {
  readonly row: number;
  readonly form: number;
}

/**
 * Gives each item the first row in which it touches nothing, and a new row where there is none.
 * An item may have several forms, the best first, such as with and without its label; a poorer form is taken
 * only where the rows have run out. Null where not even that fits.
 * @param widthPx the frame's narrowest width: what is clear there stays clear at every wider one
 */
export function firstFit(
  items: readonly (readonly Extent[])[],
  widthPx: number,
  gapPx: number,
  rowLimit: number,
): readonly (Fit | null)[] {
  const rows: Extent[][] = [];
  const fits = (extent: Extent, row: readonly Extent[]): boolean =>
    row.every((other) => isLeftOf(other, extent, widthPx, gapPx) || isLeftOf(extent, other, widthPx, gapPx));
  return items.map((forms) => {
    for (const [form, extent] of forms.entries()) {
      const found = rows.findIndex((row) => fits(extent, row));
      if (found < 0 && rows.length >= rowLimit) continue;
      const row = found < 0 ? rows.push([]) - 1 : found;
      rows[row]?.push(extent);
      return { row, form };
    }
    return null;
  });
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
