import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadY } from './spread-y.ts';

describe('spreadY', () => {
  it('leaves what is far enough apart', () => {
    expect(spreadY([10, 60], 16, 100)).toEqual([10, 60]);
  });
  it('moves what is too close, and keeps it inside', () => {
    expect(spreadY([95, 90], 16, 100)).toEqual([100, 84]);
  });
  it('keeps the gap and the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (wanted) => {
        const placed = spreadY(wanted, 16, 200);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [index, y] of sorted.entries())
          if (index > 0) expect(y - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
        for (const [i, a] of wanted.entries())
          for (const [j, b] of wanted.entries()) if (a < b) expect(placed[i]!).toBeLessThan(placed[j]!);
      }),
    );
  });
});
