import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthByKey, widthRange, widthWithin } from './width-range.ts';

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

test.each([
  ['ArrowRight', 710],
  ['ArrowUp', 710],
  ['ArrowLeft', 690],
  ['ArrowDown', 690],
  ['PageUp', 800],
  ['PageDown', 600],
  ['Home', 280],
  ['End', 1000],
])('%s moves the edge as on a native slider', (key, expected) => {
  expect(widthByKey(key, 700)).toBe(expected);
});

test.each(['Tab', 'Enter', 'a', 'toString', '__proto__'])('%s is left alone', (key) => {
  expect(widthByKey(key, 700)).toBeUndefined();
});
