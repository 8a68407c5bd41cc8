import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthRange, widthWithin } from './width-range.ts';

test('any width that is asked for becomes one that can be chosen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (asked) => {
      const width = widthWithin(asked);
      expect(width).toBeGreaterThanOrEqual(widthRange.least);
      expect(width).toBeLessThanOrEqual(widthRange.most);
      expect(width % widthRange.step).toBe(0);
      expect(widthWithin(width)).toBe(width);
    }),
  );
});
