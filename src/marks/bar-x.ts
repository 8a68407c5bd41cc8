import type { ScaleX } from './scale-x.ts';

/** A horizontal bar: from and to as shares of the frame's width. */
export interface BarX {
  readonly x0: number;
  readonly x1: number;
  /** 'open' where the value is not known: a stub of fixed length that no length may be read from. */
  readonly fill: 'solid' | 'open';
}

/** Length of the stub of an unknown value, in px. */
export const stubWidthPx = 46;

/**
 * A bar from zero to the value; an open stub where the value is unknown, never a zero.
 * @param widthPx the frame's narrowest width, which the stub's and the shortest bar's pixels are a share of
 */
export function barX(value: number | null, scale: ScaleX, widthPx: number): BarX {
  const x0 = scale.range[0];
  if (value === null) return { x0, x1: x0 + stubWidthPx / widthPx, fill: 'open' };
  return { x0, x1: Math.max(scale.at(value), x0 + 1 / widthPx), fill: 'solid' };
}
