import { scaleLinear } from 'd3';

/** Lengths in proportion: 0 for 0, and so many pixels for the largest value, which counts as 1 at least. */
export function lengthScale(values: readonly number[], longestPx: number): (value: number) => number {
  return scaleLinear([0, values.reduce((a, b) => Math.max(a, b), 1)], [0, longestPx]);
}
