import { expect, it } from 'vitest';
import { day } from '../day.fixture.ts';
import { parseWhen, unknownWhen } from '../when.ts';
import { datesInWords, formatDay, whenInSentence, whenInWords } from './dates.ts';

const when = (edtf: string) => parseWhen(edtf) ?? unknownWhen;

it.each([
  ['2015-12-17', 'Dec. 17, 2015', 'on Dec. 17, 2015'],
  ['2015-12-06/2015-12-12', 'the week of Dec. 6, 2015', 'in the week of Dec. 6, 2015'],
  ['2015-11', 'November 2015', 'in November 2015'],
  ['2015-11~', 'about November 2015', 'about November 2015'],
  ['2015-22', 'summer 2015', 'in summer 2015'],
  ['2015-11-01/2015-12-17', 'Nov. 1–Dec. 17, 2015', 'between Nov. 1 and Dec. 17, 2015'],
  ['2015-11-03/2015-11-09', 'Nov. 3–9, 2015', 'between Nov. 3 and Nov. 9, 2015'],
  ['2015-12/2016-01', 'December 2015 to January 2016', 'between December 2015 and January 2016'],
  ['2015-07/2015-09~', 'July to about September 2015', 'between July and about September 2015'],
  ['2015-12-30/2016-01-02', 'Dec. 30, 2015–Jan. 2, 2016', 'between Dec. 30, 2015, and Jan. 2, 2016'],
  ['../2015-12-17', 'by Dec. 17, 2015', 'by Dec. 17, 2015'],
  ['../2015-09~', 'by about September 2015', 'by about September 2015'],
  ['../2015-09', 'by the end of September 2015', 'by the end of September 2015'],
  ['../2015-22', 'by the end of summer 2015', 'by the end of summer 2015'],
  ['', 'date not reported', 'on a date not reported'],
])('%j reads "%s", and "%s" behind a verb', (edtf, words, sentence) => {
  expect([whenInWords(when(edtf)), whenInSentence(when(edtf))]).toEqual([words, sentence]);
});

it.each([
  [null, '2015-09-30', 'as of Sept. 30, 2015'],
  ['2016-06-01', null, 'since June 2016'],
  ['2015-12-17', '2015-12-17', 'on Dec. 17, 2015'],
  ['2015-11-01', '2015-11-30', 'in November 2015'],
  ['2015-06-01', '2015-09-30', 'from June through September 2015'],
  [null, null, ''],
])('a filter from %j to %j is told as "%s"', (from, to, words) => {
  expect(datesInWords(from === null ? null : day(from), to === null ? null : day(to))).toBe(words);
});

it('shortens months as the Associated Press does: March through July stay whole', () => {
  const days = ['2015-03-01', '2015-05-01', '2015-07-04', '2015-09-07'].map((text) => formatDay(day(text)));
  expect(days).toEqual(['March 1, 2015', 'May 1, 2015', 'July 4, 2015', 'Sept. 7, 2015']);
});
