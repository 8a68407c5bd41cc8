import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepLine } from './step-line.ts';

describe('stepLine', () => {
  it('steps up on each day by as many as happened', () => {
    expect(stepLine([15, 12, 15], [10, 20])).toEqual([
      { from: 10, to: 12, count: 0 },
      { from: 12, to: 15, count: 1 },
      { from: 15, to: 20, count: 3 },
    ]);
  });
  it('starts with what happened before the domain, and leaves out what comes after', () => {
    expect(stepLine([5, 30], [10, 20])).toEqual([{ from: 10, to: 20, count: 1 }]);
  });
  it('stays level where nothing happened', () => {
    expect(stepLine([], [10, 20])).toEqual([{ from: 10, to: 20, count: 0 }]);
  });
  it('runs over the whole domain without a gap, and never steps down', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (days) => {
        const steps = stepLine(days, [10, 30]);
        expect(steps[0]?.from).toBe(10);
        expect(steps.at(-1)).toMatchObject({ to: 30, count: days.filter((day) => day <= 30).length });
        for (const [index, { from, count }] of steps.entries()) {
          const before = steps[index - 1];
          if (before) expect([before.to, before.count < count]).toEqual([from, true]);
        }
      }),
    );
  });
});
