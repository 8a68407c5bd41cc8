import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepLine } from './step-line.ts';

const changes = fc.array(fc.record({ day: fc.integer({ min: 0, max: 40 }), by: fc.integer({ min: -3, max: 3 }) }));

describe('stepLine', () => {
  it('steps up and down on the days of its changes', () => {
    const up = [15, 12, 15].map((day) => ({ day, by: 1 }));
    expect(stepLine([...up, { day: 18, by: -1 }], [10, 20])).toEqual([
      { from: 10, to: 12, count: 0 },
      { from: 12, to: 15, count: 1 },
      { from: 15, to: 18, count: 3 },
      { from: 18, to: 20, count: 2 },
    ]);
  });
  it('starts with what happened before the domain, and leaves out what comes after', () => {
    const [before, after] = [5, 30].map((day) => ({ day, by: 1 }));
    expect(stepLine([before!, after!], [10, 20])).toEqual([{ from: 10, to: 20, count: 1 }]);
  });
  it('runs over the whole domain without a gap, and holds the sum of what has happened at every day', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 10, max: 29 }), (all, day) => {
        const steps = stepLine(all, [10, 30]);
        expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([10, 30]);
        for (const [index, { from }] of steps.entries()) if (index > 0) expect(steps[index - 1]?.to).toBe(from);
        const sum = all.reduce((total, one) => total + (one.day <= day ? one.by : 0), 0);
        expect(steps.find(({ from, to }) => from <= day && day < to)?.count ?? steps.at(-1)?.count).toBe(sum);
      }),
    );
  });
});
