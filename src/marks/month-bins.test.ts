import { describe, expect, it } from 'vitest';
import { monthBins } from './month-bins.ts';

const november = 16740; // 2015-11-01

describe('monthBins', () => {
  it('counts days by their month, earliest first, and leaves out months without any', () => {
    expect(monthBins([november + 61, november, november + 29, november + 61])).toEqual([
      { first: november, next: november + 30, count: 2 },
      { first: november + 61, next: november + 92, count: 2 },
    ]);
  });
  it('is empty for no days', () => {
    expect(monthBins([])).toEqual([]);
  });
});
