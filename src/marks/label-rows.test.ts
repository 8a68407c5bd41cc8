import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRows } from './label-rows.ts';

const wishes = fc
  .array(fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), widthPx: fc.integer({ min: 10, max: 180 }) }), {
    maxLength: 30,
  })
  .map((list) => list.toSorted((a, b) => a.x - b.x));

test('labels of one row never touch, and no leader crosses a label', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 272, max: 1200 }), (list, width) => {
      const rows = labelRows(list, width);
      fc.pre(rows !== null);
      const boxes = list.map((wish, index) => ({
        row: rows[index] ?? -1,
        from: wish.x * width,
        to: wish.x * width + wish.widthPx,
      }));
      for (const [index, left] of boxes.entries()) {
        for (const right of boxes.slice(index + 1)) {
          if (left.row <= right.row) expect(left.to).toBeLessThanOrEqual(right.from);
        }
      }
    }),
  );
});

test('a label that has no room to the right of its point leaves no rows at all', () => {
  expect(labelRows([{ x: 0.95, widthPx: 100 }], 300)).toBeNull();
});

test('labels that have room share the first row', () => {
  const apart = [
    { x: 0, widthPx: 100 },
    { x: 0.5, widthPx: 100 },
  ];
  expect(labelRows(apart, 300)).toEqual([0, 0]);
});
