import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spacedTicks } from './spaced-ticks.ts';
import { timeScale } from './time-scale.ts';

describe('spacedTicks', () => {
  it('keeps every tick where there is room', () => {
    const { ticks } = timeScale([16586, 16860], [0, 1], 9);
    expect(spacedTicks(ticks, 12, 1200)).toEqual(ticks);
  });
  it('keeps labels apart over any span, and never drops all of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 272, max: 900 }),
        fc.integer({ min: 2, max: 14 }),
        (days, widthPx, count) => {
          const { ticks } = timeScale([16586, 16586 + days], [0.05, 0.95], count);
          const kept = spacedTicks(ticks, 12, widthPx);
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(1, ticks.length));
          for (const [index, tick] of kept.entries()) {
            const next = kept[index + 1];
            if (next) expect((next.x - tick.x) * widthPx).toBeGreaterThan(20);
          }
        },
      ),
    );
  });
});
