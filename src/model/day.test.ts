import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth, parseDay } from './day.ts';

test.each(['2015-12-17', '2016-02-29', '1970-01-01'])('parseDay reads %s', (text) => {
  expect(parseDay(text)).toBe(text);
});

test.each([
  '2015-11-31',
  '2015-02-29',
  '2015-13-01',
  '2015-00-10',
  '2015-1-1',
  '11/17/2015',
  'Nov 17',
  '2015-12-17T00:00',
  '',
])('parseDay refuses %j and never rolls over', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('dayNumber and dayFromNumber are inverses, in every zone', () => {
  fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => dayNumber(dayFromNumber(n)) === n));
});

test('days are in the order of their numbers', () => {
  const numbers = fc.integer({ min: 0, max: 30_000 });
  fc.assert(fc.property(numbers, numbers, (a, b) => a < b === dayFromNumber(a) < dayFromNumber(b)));
});

test.each([
  ['2015-11', '2015-11-01', '2015-11-30'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2015-12', '2015-12-01', '2015-12-31'],
])('%s runs from %s to %s', (month, first, last) => {
  expect([firstDayOfMonth(month), lastDayOfMonth(month)]).toEqual([first, last]);
});
