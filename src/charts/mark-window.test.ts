import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './drawing.ts';
import { markAt, markWindow, optionLimit } from './mark-window.ts';

function markIn(x: number, y: number): Mark {
  const box = { x, width: 0.01, y, height: 24, minWidthPx: 24 };
  return { id: `${x} ${y}`, lane: 0, at: x, name: '', organization: null, spoken: '', hint: [], box };
}

describe('markWindow', () => {
  it('takes every mark where there are few', () => {
    expect(markWindow(42, 7)).toEqual([0, 42]);
  });
  it('never takes more than the limit, always holds the mark it is around, and leaves a place for the focus', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (count, seed) => {
        const around = seed % count;
        const [from, to] = markWindow(count, around);
        expect(to - from).toBe(count > optionLimit ? optionLimit - 1 : count);
        expect(around).toBeGreaterThanOrEqual(from);
        expect(around).toBeLessThan(to);
      }),
    );
  });
});

describe('markAt', () => {
  const marks = [markIn(0.1, 0), markIn(0.5, 0), markIn(0.5, 100)];
  it('finds the mark whose box holds the point, a narrow box counted as wide as a finger', () => {
    expect(markAt(marks, 505, 10, 1000)).toBe(1);
    expect(markAt(marks, 515, 110, 1000)).toBe(2);
  });
  it('finds none beside the boxes', () => {
    expect(markAt(marks, 300, 10, 1000)).toBeNull();
    expect(markAt(marks, 505, 60, 1000)).toBeNull();
  });
});
