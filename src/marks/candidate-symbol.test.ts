import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateSymbol, symbolReach } from './candidate-symbol.ts';

const slots = [1, 2, 3, 4, 5, 6] as const;
const areas = fc.double({ min: 20, max: 3000, noNaN: true });
const numbers = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('candidateSymbol', () => {
  it('draws a path of its own for each of six', () => {
    expect(new Set(slots.map((slot) => candidateSymbol(slot, 64))).size).toBe(6);
  });

  it('writes plain numbers with three decimals at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), areas, (slot, area) => {
        const path = candidateSymbol(slot, area);
        expect(path).toMatch(/^M[-\d.,A-Za-z]+$/);
        expect(path).not.toMatch(/NaN|undefined|Infinity|e[+-]\d|\.\d{4}/);
      }),
    );
  });

  it.each(slots.slice(1))('covers the area asked for in slot %i', (slot) => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(polygonArea(corners(candidateSymbol(slot, area))) / area).toBeCloseTo(1, 2);
      }),
    );
  });

  it('covers the area asked for as a circle, too', () => {
    fc.assert(
      fc.property(areas, (area) => {
        const [radius = 0] = numbers(candidateSymbol(1, area));
        expect((Math.PI * radius ** 2) / area).toBeCloseTo(1, 2);
      }),
    );
  });

  it('sticks out no further than its reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), areas, (slot, area) => {
        const reach = symbolReach(slot, area);
        for (const [x, y] of corners(candidateSymbol(slot, area))) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(reach + 0.01 * Math.sqrt(area));
        }
      }),
    );
  });
});

type Point = readonly [number, number];

/** The corners of a path of straight lines, relative (h, v) or absolute. */
function corners(path: string): readonly Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHVhv])([-\d.,]*)/g)].map(([, command = '', rest = '']): Point => {
    const [first = 0, second = 0] = numbers(rest);
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    if (command === 'H') x = first;
    if (command === 'V') y = first;
    if (command === 'h') x += first;
    if (command === 'v') y += first;
    return [x, y];
  });
}

function polygonArea(points: readonly Point[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}
