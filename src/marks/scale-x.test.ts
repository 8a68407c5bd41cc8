import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleX } from './scale-x.ts';

const counts = fc.array(fc.integer({ min: 0, max: 50_000_000 }));

describe('scaleX', () => {
  it('begins at zero, whatever the values', () => {
    const scale = scaleX([5_000_000, 4_900_000], [0.2, 0.8], 4);
    expect([scale.at(0), scale.at(5_000_000), scale.range]).toEqual([0.2, 0.8, [0.2, 0.8]]);
  });

  it('still draws where every value is zero, or where there is none', () => {
    expect(scaleX([], [0, 1], 4).at(0)).toBe(0);
    expect(scaleX([0, 0], [0, 1], 4).at(0)).toBe(0);
    expect(scaleX([0], [0, 1], 4).ticks.map(({ value }) => value)).toEqual([0, 1]);
  });

  it('puts a larger value further right, and no value outside the range', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const { at } = scaleX(values, [0.1, 0.9], 4);
        const sorted = [...values].sort((a, b) => a - b);
        for (const [index, value] of sorted.entries()) {
          expect(at(value)).toBeGreaterThanOrEqual(0.1);
          expect(at(value)).toBeLessThanOrEqual(0.9 + 1e-12);
          expect(at(value)).toBeGreaterThanOrEqual(at(sorted[index - 1] ?? 0));
        }
      }),
    );
  });

  it('marks whole people only, from zero upward, where the values stand', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 8 }), (values, tickCount) => {
        const { at, ticks, range } = scaleX(values, [0, 1], tickCount);
        expect(ticks[0]?.value).toBe(0);
        for (const { value, x } of ticks) {
          expect(Number.isInteger(value)).toBe(true);
          expect(x).toBe(at(value));
          expect(x).toBeLessThanOrEqual(range[1]);
        }
      }),
    );
  });
});
