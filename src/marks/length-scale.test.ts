import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthScale } from './length-scale.ts';

it('gives lengths in proportion to the values, the longest to the largest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 }), (values) => {
      const lengthOf = lengthScale(values, 64);
      const most = Math.max(1, ...values);
      for (const value of values) expect(lengthOf(value)).toBeCloseTo((value / most) * 64, 6);
    }),
    { seed: 2016 },
  );
});

it('draws nothing for nothing but zeros', () => {
  for (const values of [[], [0], [0, 0]]) expect(lengthScale(values, 64)(0)).toBe(0);
});
