import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from './time-scale.ts';

const anyDomain = fc
  .tuple(fc.integer({ min: -5000, max: 25_000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([first, days]): readonly [number, number] => [first, first + days]);
const anyRange = fc
  .tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([from, to]): readonly [number, number] => [from, to]);

const numbered = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000;

describe('timeScale', () => {
  it('lays the first day and the last at the ends of its range', () => {
    const { at } = timeScale([16_587, 16_860], [0.1, 0.9], 5);
    expect([at(16_587), at(16_860)]).toEqual([0.1, 0.9]);
  });

  it('puts a later day further along, by as much for each day', () => {
    fc.assert(
      fc.property(anyDomain, anyRange, fc.integer({ min: 0, max: 1500 }), (domain, range, later) => {
        const { at, domain: whole } = timeScale(domain, range, 5);
        const aDay = (range[1] - range[0]) / (whole[1] - whole[0]);
        expect(at(whole[0] + later) - at(whole[0])).toBeCloseTo(later * aDay, 9);
      }),
    );
  });

  it('gives a single day a month around it, so that it still has a place', () => {
    const { at, domain } = timeScale([100, 100], [0, 1], 5);
    expect(domain).toEqual([85, 115]);
    expect(at(100)).toBeCloseTo(0.5);
  });

  it('marks whole days only, in order, inside its range', () => {
    fc.assert(
      fc.property(anyDomain, anyRange, fc.integer({ min: 2, max: 12 }), (domain, range, count) => {
        const { ticks } = timeScale(domain, range, count);
        for (const [index, { day, x }] of ticks.entries()) {
          expect(Number.isInteger(day)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(range[0] - 1e-9);
          expect(x).toBeLessThanOrEqual(range[1] + 1e-9);
          expect(day).toBeGreaterThan(ticks[index - 1]?.day ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });

  it('names the month where one begins, the day elsewhere, and the year where one begins or the axis does', () => {
    const { ticks } = timeScale([numbered('2015-12-01'), numbered('2016-03-15')], [0, 1], 4);
    expect(ticks.map(({ label, year }) => [label, year])).toEqual([
      ['Dec', '2015'],
      ['Jan', '2016'],
      ['Feb', null],
      ['Mar', null],
    ]);
    expect(timeScale([numbered('2015-12-04'), numbered('2015-12-14')], [0, 1], 3).ticks[0]?.label).toMatch(/^\d+ Dec$/);
  });
});
