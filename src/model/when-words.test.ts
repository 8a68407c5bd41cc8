import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWhen } from './any-when.fixture.ts';
import { whenInWords, whenShort } from './when-words.ts';
import { parseWhen, unknownWhen } from './when.ts';

test.each([
  ['2015-12-17', '17 December 2015', '17 Dec 2015'],
  ['2015-11', 'in November 2015', 'Nov 2015'],
  ['2015-12-06/2015-12-12', 'in the week of 6 to 12 December 2015', '6–12 Dec 2015'],
  ['2015-11-29/2015-12-05', 'in the week of 29 November 2015 to 5 December 2015', '29 Nov – 5 Dec 2015'],
  ['2015-11/2015-12-17', 'between 1 November 2015 and 17 December 2015', '1 Nov – 17 Dec 2015'],
  ['2015-12-27/2016-01-02', 'in the week of 27 December 2015 to 2 January 2016', '27 Dec 2015 – 2 Jan 2016'],
  ['../2015-12-17', 'by 17 December 2015', 'by 17 Dec 2015'],
])('%s is "%s", in short "%s"', (edtf, words, short) => {
  const when = parseWhen(edtf) ?? unknownWhen;
  expect([whenInWords(when), whenShort(when)]).toEqual([words, short]);
});

test('the unknown date says so', () => {
  expect([whenInWords(unknownWhen), whenShort(unknownWhen)]).toEqual(['date not known', 'date not known']);
});

test('no date comes out as a word of the machine, and none of another precision sounds like a day', () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const words = whenInWords(when);
      expect(words).not.toMatch(/undefined|null|NaN|Invalid/);
      return /^\d/.test(words) === (when.precision === 'day');
    }),
  );
});
