import { scaleSqrt } from 'd3';

/** A radius for each value, so that areas stand to one another as the values do; the largest value gets `largest`. */
export function areaRadius(values: readonly number[], largest: number): (value: number) => number {
  return scaleSqrt([0, Math.max(1, ...values)], [0, largest]);
}
