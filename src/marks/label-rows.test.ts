import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRows } from './label-rows.ts';

const wishes = fc
  .array(fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), widthPx: fc.integer({ min: 10, max: 180 }) }), { maxLength: 30 })
  .map((list) => list.toSorted((a, b) => a.x - b.x));

test('labels of one row never touch, and no leader crosses a label where all have room to the right', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 272, max: 1200 }), (list, width) => {
      const boxes = labelRows(list, width).map(({ row, anchor }, index) => {
        const wish = list[index] ?? { x: 0, widthPx: 0 };
        const leader = wish.x * width;
        return { row, leader, from: anchor === 'start' ? leader : leader - wish.widthPx, to: anchor === 'start' ? leader + wish.widthPx : leader };
      });
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
          if (boxes.every((box) => box.from === box.leader) && upper.row < lower.row) expect(lower.leader <= upper.from || lower.leader >= upper.to).toBe(true);
        }
      }
    }),
  );
});

test('a label that would run off the right edge hangs to the left of its point', () => {
  expect(labelRows([{ x: 0.95, widthPx: 100 }], 300)).toEqual([{ row: 0, anchor: 'end' }]);
});
