import { isClear, type Extent } from './first-fit.ts';

/** A mark alone, and the mark with its label. */
export interface LabelledExtent {
  readonly bare: Extent;
  readonly labelled: Extent;
}

/** The row a mark was given, counted from 0, and whether its label found room there. */
export interface SpreadFit {
  readonly row: number;
  readonly form: 'bare' | 'labelled';
}

/**
 * Spreads marks evenly over a number of rows, and then gives a label to each that has room for one, in the order given.
 * Null where a mark touches something in every row.
 */
export function spreadFit(
  items: readonly LabelledExtent[],
  widthPx: number,
  gapPx: number,
  rowCount: number,
): readonly (SpreadFit | null)[] {
  const rows = Array.from({ length: rowCount }, (): Extent[] => []);
  const given = items.map(({ bare }) => {
    const open = rows.filter((row) => isClear(bare, row, widthPx, gapPx));
    const [emptiest] = open.sort((a, b) => a.length - b.length);
    emptiest?.push(bare);
    return emptiest;
  });
  return items.map(({ bare, labelled }, index) => {
    const row = given[index];
    if (!row) return null;
    const others = row.filter((extent) => extent !== bare);
    const hasRoom = isClear(labelled, others, widthPx, gapPx);
    if (hasRoom) row.splice(row.indexOf(bare), 1, labelled);
    return { row: rows.indexOf(row), form: hasRoom ? 'labelled' : 'bare' };
  });
}
