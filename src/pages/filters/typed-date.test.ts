import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { firstOrLastDay } from '../../model/day.ts';
import { spanEndInWords } from '../../model/words/dates.ts';
import { parseTypedDate } from './typed-date.ts';

test('a field reads every date that it writes', () => {
  assert(
    property(anyDay, constantFrom('from', 'to'), (day, end) => {
      expect(parseTypedDate(end, spanEndInWords(end, day))).toBe(day);
      const month = day.slice(0, 7);
      const whole = firstOrLastDay(end, month);
      expect(parseTypedDate(end, spanEndInWords(end, whole))).toBe(whole);
      expect(parseTypedDate(end, day)).toBe(day);
      expect(parseTypedDate(end, month)).toBe(whole);
    }),
  );
});

test.each([
  'Dec. 7, 2015',
  'December 7, 2015',
  'dec 7 2015',
  '7 Dec 2015',
  '7th December 2015',
  'December 7th, 2015',
  '12/7/2015',
  '12-07-2015',
  ' 2015-12-07 ',
  '2015/12/7',
])('“%s” is a day as people type it', (text) => {
  expect(parseTypedDate('from', text)).toBe('2015-12-07');
});

test.each(['Sept. 2015', 'September 2015', 'sep 2015', '9/2015', '2015-9'])('“%s” is a month', (text) => {
  expect(parseTypedDate('from', text)).toBe('2015-09-01');
  expect(parseTypedDate('to', text)).toBe('2015-09-30');
});

test.each([
  '',
  'soon',
  '2015',
  'Dec. 17',
  'Feb. 30, 2015',
  '13/1/2015',
  'June 5, 215',
  'Dec. 1, 2, 2015',
  '1/2/3/2015',
])('“%s” is no date', (text) => {
  expect(parseTypedDate('from', text)).toBeUndefined();
});
