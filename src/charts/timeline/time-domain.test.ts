import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, type Day } from '../../model/day.ts';
import { monthAway } from './month-away.ts';
import { filterOf, shownDomain, wholeDomain } from './time-domain.ts';
import { timelineDataset as dataset } from './timeline-dataset.fixture.ts';

const whole = wholeDomain(dataset);

describe('wholeDomain', () => {
  it('runs over whole months from the first known day to the last, context included', () => {
    expect(whole.map(dayFromNumber)).toEqual(['2015-06-01', '2016-02-29']);
  });
  it('takes an open start at its latest day', () => {
    const [open] = dataset.endorsements.filter(({ date }) => date.when.precision === 'on-or-before');
    expect(wholeDomain({ ...dataset, endorsements: [open!], context: [] }).map(dayFromNumber)).toEqual([
      '2015-09-01',
      '2015-09-30',
    ]);
  });
  it('stands on the month of the record where nothing has a date', () => {
    expect(wholeDomain({ ...dataset, endorsements: [], context: [] }).map(dayFromNumber)).toEqual([
      '2016-01-01',
      '2016-01-31',
    ]);
  });
});

describe('shownDomain', () => {
  it('is cut where the filter has a bound', () => {
    expect(shownDomain({ from: '2015-11-01' as Day, to: null }, whole).map(dayFromNumber)).toEqual([
      '2015-11-01',
      '2016-02-29',
    ]);
  });
  it('never turns around, even where a bound lies past the record', () => {
    const later = '2017-01-01' as Day;
    expect(shownDomain({ from: later, to: null }, whole).map(dayFromNumber)).toEqual([later, later]);
    const earlier = '2014-01-01' as Day;
    expect(shownDomain({ from: null, to: earlier }, whole).map(dayFromNumber)).toEqual([earlier, earlier]);
  });
});

describe('filterOf', () => {
  it('leaves an end open that stands at the end of the record', () => {
    expect(filterOf(whole, whole)).toEqual({ from: null, to: null });
  });
  it('is the inverse of shownDomain inside the record', () => {
    const inside = fc.integer({ min: whole[0], max: whole[1] });
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const window = [Math.min(a, b), Math.max(a, b)] as const;
        expect(shownDomain(filterOf(window, whole), whole)).toEqual(window);
      }),
    );
  });
});

describe('monthAway', () => {
  const away = (day: string, step: 1 | -1): string => dayFromNumber(monthAway(dayNumber(day as Day), step));
  it('keeps the date of the month, also over the new year', () => {
    expect(away('2015-12-17', 1)).toBe('2016-01-17');
    expect(away('2016-01-17', -1)).toBe('2015-12-17');
  });
  it('takes the last day of a shorter month', () => {
    expect(away('2016-01-31', 1)).toBe('2016-02-29');
    expect(away('2015-12-31', -1)).toBe('2015-11-30');
  });
});
