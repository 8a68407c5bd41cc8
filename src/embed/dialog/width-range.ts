/** The widths that an author can choose, in pixels: from a narrow phone to a wide column. */
export const widthRange = { least: 280, most: 1000, step: 10, leap: 100 } as const;

/** Fits into the columns of text that blog themes have, 645 px being common, and has room for the wider drawing. */
export const defaultWidthPx = 640;

/** The width that can be chosen nearest to one that was asked for. */
export function widthWithin(askedPx: number): number {
  const { least, most, step } = widthRange;
  return Math.min(most, Math.max(least, Math.round(askedPx / step) * step));
}

/** The width that a key asks for, as a native slider understands keys; undefined for any other key. */
export function widthByKey(key: string, widthPx: number): number | undefined {
  const { least, most, step, leap } = widthRange;
  const asked: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: widthPx + step,
    ArrowUp: widthPx + step,
    ArrowLeft: widthPx - step,
    ArrowDown: widthPx - step,
    PageUp: widthPx + leap,
    PageDown: widthPx - leap,
    Home: least,
    End: most,
  };
  const width = Object.hasOwn(asked, key) ? asked[key] : undefined;
  return width === undefined ? undefined : widthWithin(width);
}

/** A width for ears. */
export function widthInWords(widthPx: number): string {
  return `${widthPx} pixels`;
}
