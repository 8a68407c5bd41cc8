import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanX } from './span-x.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale([100, 200], [0.1, 0.9], 5);

describe('spanX', () => {
  it('puts a day on one place', () => {
    expect(spanX({ earliest: 150, latest: 150, best: 150 }, scale)).toEqual({
      x0: 0.5,
      x1: 0.5,
      start: 'bound',
      end: 'bound',
      best: 0.5,
    });
  });
  it('stretches from the first day to the last', () => {
    const { x0, x1, start, end } = spanX({ earliest: 125, latest: 175, best: 150 }, scale);
    expect([x0, x1]).toEqual([scale.at(125), scale.at(175)]);
    expect([start, end]).toEqual(['bound', 'bound']);
  });
  it('gives an open start no length, since none would be true', () => {
    expect(spanX({ earliest: null, latest: 150, best: 150 }, scale)).toMatchObject({
      x0: 0.5,
      x1: 0.5,
      start: 'open',
      end: 'bound',
    });
  });
  it('runs across the domain where an open span ends past it', () => {
    expect(spanX({ earliest: null, latest: 300, best: 300 }, scale)).toEqual({
      x0: 0.1,
      x1: 0.9,
      start: 'open',
      end: 'cut',
      best: null,
    });
  });
  it('is cut where it goes on past the domain', () => {
    expect(spanX({ earliest: 50, latest: 150, best: 100 }, scale)).toMatchObject({
      x0: 0.1,
      start: 'cut',
      end: 'bound',
    });
    expect(spanX({ earliest: 150, latest: 250, best: 200 }, scale)).toMatchObject({
      x1: 0.9,
      start: 'bound',
      end: 'cut',
    });
  });
  it('always holds its best day and stays in the range', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(bounds, ([a, b]) => {
        const [earliest, latest] = [Math.min(a, b), Math.max(a, b)];
        const { x0, x1, best } = spanX({ earliest, latest, best: Math.floor((a + b) / 2) }, scale);
        expect(x0).toBeLessThanOrEqual(x1);
        expect(x0).toBeGreaterThanOrEqual(0.1);
        expect(x1).toBeLessThanOrEqual(0.9);
        expect(best === null || (x0 <= best && best <= x1)).toBe(true);
      }),
    );
  });
});
