import { expect, test } from 'vitest';
import { parseDay } from './day.ts';
import { monthEndingOn, monthStartingOn } from './month-edge.ts';

test.each([
  ['2015-06-01', '2015-06', undefined],
  ['2015-06-30', undefined, '2015-06'],
  ['2015-06-29', undefined, undefined],
  ['2015-02-28', undefined, '2015-02'],
  ['2016-02-28', undefined, undefined],
  ['2016-02-29', undefined, '2016-02'],
  ['2015-12-31', undefined, '2015-12'],
])('%s starts the month %s and ends the month %s', (text, starts, ends) => {
  const day = parseDay(text);
  expect(day && monthStartingOn(day)).toBe(starts);
  expect(day && monthEndingOn(day)).toBe(ends);
});
