import type { Mark } from './drawing.ts';

/** Most options that stand in the document at once: past some hundreds, screen readers stall. */
export const optionLimit = 200;

/** Which marks stand in the document, from the first up to before the last: all, or as many around one of them. */
export function markWindow(count: number, around: number): readonly [number, number] {
  const from = Math.max(0, Math.min(around - optionLimit / 2, count - optionLimit));
  return [from, Math.min(count, from + optionLimit)];
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
