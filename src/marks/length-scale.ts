import { scaleLinear } from 'd3';

/** A length in px for each value, from nothing for zero to `longestPx` for `most`. */
export function lengthScale(most: number, longestPx: number): (value: number) => number {
  return scaleLinear([0, most], [0, longestPx]);
}
