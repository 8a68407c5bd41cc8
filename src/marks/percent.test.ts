import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, rounded } from './percent.ts';

const coordinates = fc.double({ min: -5000, max: 5000, noNaN: true });

describe('percent', () => {
  it('writes a share as an SVG length', () => {
    expect([0, 1 / 3, 0.5, 1].map(percent)).toEqual(['0%', '33.333%', '50%', '100%']);
  });

  it('reads back as the share it was, to a hundred-thousandth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(Number.parseFloat(percent(share)) / 100).toBeCloseTo(share, 5);
      }),
    );
  });
});

describe('rounded', () => {
  it('keeps three decimals and never writes a minus zero', () => {
    fc.assert(
      fc.property(coordinates, (value) => {
        expect(String(rounded(value))).toMatch(/^-?\d+(\.\d{1,3})?$/);
        expect(Object.is(rounded(value), -0)).toBe(false);
        expect(Math.abs(rounded(value) - value)).toBeLessThanOrEqual(0.0005 + 1e-9);
      }),
    );
  });
});
