import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { timeScale, timeTicks } from './time-scale.ts';

const anyDomain = fc
  .tuple(fc.integer({ min: -5000, max: 25_000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([first, days]): readonly [number, number] => [first, first + days]);
const anyRange = fc
  .tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([from, to]): readonly [number, number] => [from, to]);

const numbered = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000;
const written = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('timeScale', () => {
  it('lays the first day and the last at the ends of its range, and nothing beyond', () => {
    const { at } = timeScale([16_587, 16_860], [0.1, 0.9]);
    expect([0, 16_587, 16_860, 20_000].map(at)).toEqual([0.1, 0.1, 0.9, 0.9]);
  });

  it('puts a later day further along, by as much for each day, and finds it there again', () => {
    fc.assert(
      fc.property(anyDomain, anyRange, fc.double({ min: 0, max: 1, noNaN: true }), (domain, range, part) => {
        const { at, dayAt, domain: whole } = timeScale(domain, range);
        const days = Math.round((whole[1] - whole[0]) * part);
        const aDay = (range[1] - range[0]) / (whole[1] - whole[0]);
        expect(at(whole[0] + days) - at(whole[0])).toBeCloseTo(days * aDay, 9);
        expect(dayAt(at(whole[0] + days))).toBe(whole[0] + days);
      }),
    );
  });

  it('gives a single day a month around it, so that it still has a place', () => {
    const { at, domain } = timeScale([100, 100], [0, 1]);
    expect(domain).toEqual([85, 115]);
    expect(at(100)).toBeCloseTo(0.5);
  });
});

describe('timeTicks', () => {
  it('marks first days of months only, in order, with room for every label', () => {
    fc.assert(
      fc.property(anyDomain, anyRange, fc.integer({ min: 272, max: 1200 }), (domain, range, widthPx) => {
        const ticks = timeTicks(timeScale(domain, range), written, 12, widthPx);
        for (const [index, { day, x, label }] of ticks.entries()) {
          expect(label).toMatch(/-01$/);
          const next = ticks[index + 1];
          expect(day).toBeLessThan(next?.day ?? Number.POSITIVE_INFINITY);
          expect(x * widthPx + textWidth(label, 12)).toBeLessThan((next?.x ?? 1) * widthPx);
        }
      }),
    );
  });

  it('takes every month where there is room, else quarters, half years or years', () => {
    const scale = timeScale([numbered('2015-01-01'), numbered('2016-12-31')], [0, 1]);
    const at = (widthPx: number) => timeTicks(scale, () => 'May', 12, widthPx);
    expect([1200, 400, 200, 90].map((widthPx) => at(widthPx).length)).toEqual([24, 8, 4, 2]);
    expect(at(90).every(({ isYear }) => isYear)).toBe(true);
  });
});
