import type { ScaleX } from './scale-x.ts';

/** A horizontal bar: from and to as shares of the frame's width. */
export interface BarX {
  readonly x0: number;
  readonly x1: number;
}

/**
 * A bar from zero to a reported value, a pixel long or longer. What nobody reported has no bar: it is never on a scale.
 * @param widthPx the frame's narrowest width, which the shortest bar's pixel is a share of
 */
export function barX(value: number, scale: ScaleX, widthPx: number): BarX {
  const x0 = scale.range[0];
  return { x0, x1: Math.max(scale.at(value), x0 + 1 / widthPx) };
}
