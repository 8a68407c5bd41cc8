import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredWindow, drawnWindow, movedWindow, resizedWindow, zoomedWindow, type DayWindow } from './brush.ts';

const domain: DayWindow = [100, 200];
const day = fc.integer({ min: 50, max: 250 });
const inside = fc
  .tuple(fc.integer({ min: 100, max: 200 }), fc.integer({ min: 100, max: 200 }))
  .map(([a, b]): DayWindow => [Math.min(a, b), Math.max(a, b)]);

describe('a brush', () => {
  it('draws a window in either direction', () => {
    expect(drawnWindow(120, 140, domain)).toEqual([120, 140]);
    expect(drawnWindow(140, 120, domain)).toEqual([120, 140]);
  });
  it('moves a window as a whole, and stops it at the ends', () => {
    expect(movedWindow([120, 140], 10, domain)).toEqual([130, 150]);
    expect(movedWindow([120, 140], 500, domain)).toEqual([180, 200]);
    expect(movedWindow([120, 140], -500, domain)).toEqual([100, 120]);
  });
  it('moves one end, never past the other', () => {
    expect(resizedWindow([120, 140], 'from', 130, domain)).toEqual([130, 140]);
    expect(resizedWindow([120, 140], 'from', 150, domain)).toEqual([140, 140]);
    expect(resizedWindow([120, 140], 'to', 110, domain)).toEqual([120, 120]);
  });
  it('zooms around the middle, in to a week and out to the whole', () => {
    expect(zoomedWindow([120, 160], 0.5, domain)).toEqual([130, 150]);
    expect(zoomedWindow([140, 148], 0.5, domain)).toEqual([141, 148]);
    expect(zoomedWindow([120, 160], 2, domain)).toEqual([100, 180]);
    expect(zoomedWindow([120, 160], 9, domain)).toEqual(domain);
  });
  it('brings its middle to a day', () => {
    expect(centredWindow([120, 140], 170, domain)).toEqual([160, 180]);
    expect(centredWindow([120, 140], 199, domain)).toEqual([180, 200]);
  });
  it('never leaves the domain and never turns around', () => {
    fc.assert(
      fc.property(inside, day, day, fc.double({ min: 0.1, max: 8, noNaN: true }), (window, a, b, factor) => {
        const windows = [
          drawnWindow(a, b, domain),
          movedWindow(window, a - b, domain),
          resizedWindow(window, 'from', a, domain),
          resizedWindow(window, 'to', a, domain),
          zoomedWindow(window, factor, domain),
          centredWindow(window, a, domain),
        ];
        for (const [from, to] of windows) {
          expect(from).toBeGreaterThanOrEqual(domain[0]);
          expect(to).toBeLessThanOrEqual(domain[1]);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
