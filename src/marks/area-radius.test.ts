import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaRadius } from './area-radius.ts';

describe('areaRadius', () => {
  it('gives areas that are to one another as the values are, and the largest value the largest radius', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 10, max: 60 }), (values, largest) => {
        const radius = areaRadius(values, largest);
        const [a = 1, b = 1] = values;
        expect(radius(a) ** 2 / radius(b) ** 2).toBeCloseTo(a / b, 6);
        expect(Math.max(...values.map(radius))).toBeCloseTo(largest);
      }),
    );
  });
});
