import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barX } from './bar-x.ts';
import { frames } from './frame.ts';
import { scaleX } from './scale-x.ts';

const counts = fc.oneof(fc.integer({ min: 0, max: 50_000_000 }), fc.constantFrom(0, 1, 10_000_000));
const anyFrame = fc.constantFrom(...frames);
const anyRange = fc
  .tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.6, max: 1, noNaN: true }))
  .map(([from, to]): readonly [number, number] => [from, to]);

describe('barX', () => {
  it('starts every bar at zero', () => {
    const scale = scaleX([4], [0.3, 0.8], 3);
    expect([4, 1, 0].map((value) => barX(value, scale, 600).x0)).toEqual([0.3, 0.3, 0.3]);
  });

  it('draws a reported value of any size at a pixel or more, inside the range', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), anyRange, anyFrame, (values, range, { widthPx }) => {
        const scale = scaleX(values, range, 4);
        for (const value of values) {
          const bar = barX(value, scale, widthPx);
          expect((bar.x1 - bar.x0) * widthPx).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(bar.x1).toBeLessThanOrEqual(range[1] + 1e-9);
        }
      }),
    );
  });

  it('is as long as its value, where that is a pixel or more', () => {
    fc.assert(
      fc.property(counts, counts, anyFrame, (a, b, { widthPx }) => {
        const scale = scaleX([a, b], [0, 1], 4);
        const [one, other] = [barX(a, scale, widthPx), barX(b, scale, widthPx)];
        fc.pre(Math.min(one.x1, other.x1) * widthPx > 1);
        expect(one.x1 * b).toBeCloseTo(other.x1 * a, 0);
      }),
    );
  });
});
