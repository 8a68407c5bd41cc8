import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord, keptRecords } from '../../dataset/kept-records.fixture.ts';
import { day } from '../../url/any-selection.ts';
import { viewOf } from '../view.fixture.ts';
import { dayAfter, daysBy, eventDays, undatedCount } from './event-days.ts';
import { recordDays } from './record-days.ts';

test('the days of a record are in order, each once, and each brings rows', () => {
  for (const dataset of keptRecords) {
    const days = eventDays(viewOf(dataset));
    expect([...new Set(days)].sort()).toEqual(days);
    const counts = days.map((asOf) => viewOf(dataset, { asOf }).rows.length);
    expect(counts.every((count, index) => count > (counts[index - 1] ?? 0))).toBe(true);
    expect(counts.at(-1)).toBe(dataset.endorsements.length - undatedCount(viewOf(dataset)));
  }
});

test('a filter leaves out the days on which nothing of it happened; the day chosen does not matter', () => {
  const [, second] = keptArticles.candidates;
  const candidates = second ? [second.id] : [];
  const days = eventDays(viewOf(keptArticles, { candidates }));
  expect(days.length).toBeLessThan(eventDays(viewOf(keptArticles)).length);
  expect(eventDays(viewOf(keptArticles, { candidates, asOf: day('2015-01-01') }))).toEqual(days);
});

test('endorsements without a date are counted', () => {
  const undated = keptPublicRecord.endorsements.filter(({ date }) => date.when.precision === 'unknown').length;
  expect(undated).toBeGreaterThan(0);
  expect(undatedCount(viewOf(keptPublicRecord))).toBe(undated);
});

test('after a day comes the next one, after the last none, and before all the first', () => {
  const days = [day('2015-07-11'), day('2015-09-30')];
  expect(dayAfter(days, null)).toBe('2015-07-11');
  expect(dayAfter(days, day('2015-07-11'))).toBe('2015-09-30');
  expect(dayAfter(days, day('2015-08-01'))).toBe('2015-09-30');
  expect(dayAfter(days, day('2015-09-30'))).toBeNull();
  expect(dayAfter([], null)).toBeNull();
});

test('the days by a day are those up to it; everything is one more than all', () => {
  const days = [day('2015-07-11'), day('2015-09-30')];
  expect([day('2015-01-01'), day('2015-07-11'), day('2016-01-01'), null].map((one) => daysBy(days, one))).toEqual([
    0, 1, 2, 3,
  ]);
});

test('the span of a record begins and ends with a month, and holds every dated thing in it', () => {
  for (const dataset of keptRecords) {
    const span = recordDays(dataset);
    expect(span?.first).toMatch(/-01$/);
    for (const { when } of [...dataset.endorsements.map(({ date }) => date), ...dataset.context]) {
      expect((when.earliest ?? span?.first ?? '') >= (span?.first ?? '9')).toBe(true);
      expect((when.latest ?? span?.last ?? '9') <= (span?.last ?? '')).toBe(true);
    }
  }
});
