/** A mark along x: from and to as shares of the width, and the pixels it sticks out at either side. */
export interface MarkX {
  readonly x0: number;
  readonly x1: number;
  readonly beforePx: number;
  readonly afterPx: number;
}

/** Where a label stands: beside its mark, or on a line of its own where neither side has room. */
export interface LabelX {
  readonly side: 'after' | 'before' | 'apart';
  /** Share of the width that the text is anchored to, and pixels from there. */
  readonly x: number;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
}

/** Space between a mark and its label, in px. */
const gapPx = 7;

/** Puts a label after its mark where that fits the frame, else before it, else apart from it but still under or over it. */
export function labelBeside({ x0, x1, beforePx, afterPx }: MarkX, textPx: number, widthPx: number): LabelX {
  if (x1 * widthPx + afterPx + gapPx + textPx <= widthPx)
    return { side: 'after', x: x1, dx: afterPx + gapPx, anchor: 'start' };
  if (x0 * widthPx - beforePx - gapPx - textPx >= 0)
    return { side: 'before', x: x0, dx: -beforePx - gapPx, anchor: 'end' };
  return labelApart(x0, x1, textPx, widthPx);
}

/** A label on a line of its own: begun or ended at its mark where that fits, else pushed just into the frame. */
export function labelApart(x0: number, x1: number, textPx: number, widthPx: number): LabelX {
  if (x0 * widthPx + textPx <= widthPx) return { side: 'apart', x: x0, dx: 0, anchor: 'start' };
  if (x1 * widthPx - textPx >= 0) return { side: 'apart', x: x1, dx: 0, anchor: 'end' };
  // Tied to the mark, so that a wider frame does not tear the two apart.
  return { side: 'apart', x: x1, dx: textPx - x1 * widthPx, anchor: 'end' };
}
