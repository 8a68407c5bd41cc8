import type { Mark } from './drawing.ts';

/** Most options that stand in the document at once: past some hundreds, screen readers stall. */
export const optionLimit = 200;

/**
 * Which marks stand in the document, from the first up to before the last: all, or as many around one of them
 * as leave a place for the mark that has the focus.
 */
export function markWindow(count: number, around: number): readonly [number, number] {
  if (count <= optionLimit) return [0, count];
  const size = optionLimit - 1;
  const from = Math.max(0, Math.min(around - size / 2, count - size));
  return [Math.floor(from), Math.floor(from) + size];
}

/** The mark whose box holds a point, the topmost one; null for none. */
export function markAt(marks: readonly Mark[], xPx: number, yPx: number, widthPx: number): number | null {
  const index = marks.findLastIndex(({ box }) => {
    const half = Math.max(box.width * widthPx, box.minWidthPx) / 2;
    const middle = (box.x + box.width / 2) * widthPx;
    return Math.abs(xPx - middle) <= half && yPx >= box.y && yPx <= box.y + box.height;
  });
  return index < 0 ? null : index;
}
