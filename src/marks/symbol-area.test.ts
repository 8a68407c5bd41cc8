import { describe, expect, it } from 'vitest';
import { isCapped, leastArea, mostArea, symbolArea } from './symbol-area.ts';

describe('symbolArea', () => {
  it('is proportional to the count', () => {
    expect(symbolArea(2_000_000, 3_000_000)).toBeCloseTo(2 * symbolArea(1_000_000, 3_000_000));
  });
  it('stays legible for the smallest, and stops where it would cover the chart', () => {
    expect(symbolArea(1, 3_000_000)).toBe(leastArea);
    expect(symbolArea(10 ** 9, 3_000_000)).toBe(mostArea);
    expect([isCapped(10 ** 9, 3_000_000), isCapped(3_000_000, 3_000_000)]).toEqual([true, false]);
  });
  it('holds where no union has a size', () => {
    expect(symbolArea(0, 0)).toBe(leastArea);
  });
});
