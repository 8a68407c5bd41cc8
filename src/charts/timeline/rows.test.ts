import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { dayNumber } from '../../model/day.ts';
import { select } from '../../model/select.ts';
import { tallies } from '../../model/tally.ts';
import type { ChartView } from '../chart-view.ts';
import { anyTimeline } from './any-timeline.fixture.ts';
import { timelineContent, type Lane } from './rows.ts';

/** National unions that certainly belong and have no date: what no day can count. */
function undated({ candidate }: Lane, { selected }: ChartView): number {
  const own = selected.certain.filter((row) => row.isNationalUnion && row.candidate === candidate);
  return own.filter(({ endorsement }) => endorsement.date.when.latest === null).length;
}

describe('the running count', () => {
  it('is, on every day, what a filter that ends there counts for certain', () => {
    fc.assert(
      fc.property(anyTimeline, anyDay, (view, to) => {
        const filter = { ...view.selection, to };
        fc.pre(filter.from === null || filter.from <= to);
        const counted = tallies(select(view.dataset, filter).certain, view.dataset.candidates);
        for (const { candidate, changes } of timelineContent(view).lanes) {
          const sum = changes.reduce((total, { day, by }) => total + (day <= dayNumber(to) ? by : 0), 0);
          expect(sum).toBe(counted.find((one) => one.candidate === candidate)?.unions);
        }
      }),
    );
  });

  it('ends at the headline’s counts, but for unions without a date', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        for (const lane of timelineContent(view).lanes)
          expect(lane.count + undated(lane, view)).toBe(lane.certain.unions);
      }),
    );
  });

  it('never comes to more than the room that is kept for it', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        for (const { count, peak } of timelineContent(view).lanes) expect(count).toBeLessThanOrEqual(peak);
      }),
    );
  });
});
