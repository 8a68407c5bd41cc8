/** The widths that an author can choose, in pixels: from a narrow phone to a wide column. */
export const widthRange = { least: 280, most: 1000, step: 10 } as const;

/** Fits into the columns of text that blog themes have, 645 px being common, and has room for the wider drawing. */
export const defaultWidthPx = 640;

/** The width that can be chosen nearest to one that was asked for. */
export function widthWithin(askedPx: number): number {
  const { least, most, step } = widthRange;
  return Math.min(most, Math.max(least, Math.round(askedPx / step) * step));
}
