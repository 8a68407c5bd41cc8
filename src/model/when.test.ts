import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyWhen } from './any-when.fixture.ts';
import { bestDay, compareWhen, overlaps, parseWhen, unknownWhen } from './when.ts';

test.each([
  ['2015-12-17', 'day', '2015-12-17', '2015-12-17'],
  ['2015-11', 'month', '2015-11-01', '2015-11-30'],
  ['2015-12-06/2015-12-12', 'week', '2015-12-06', '2015-12-12'],
  ['2015-12-07/2015-12-13', 'range', '2015-12-07', '2015-12-13'],
  ['2015-11/2015-12-17', 'range', '2015-11-01', '2015-12-17'],
  ['2015-07/2015-09-30', 'range', '2015-07-01', '2015-09-30'],
  ['../2015-12-17', 'on-or-before', null, '2015-12-17'],
  ['../2015-11', 'on-or-before', null, '2015-11-30'],
])('parseWhen reads %s as a %s from %s to %s', (edtf, precision, earliest, latest) => {
  expect(parseWhen(edtf)).toEqual({ edtf, precision, earliest, latest });
});

test.each([
  '',
  '2015',
  '2015-11-31',
  '2015-13',
  '2015-12-12/2015-12-06',
  '2015-12-12/2015-12-12',
  '2015-12-12/..',
  '../..',
  '..',
  '/2015-12-12',
  '2015-12-12/',
  '2015-11/2015-12/2016-01',
  '2015-12-17?',
  '2015-12-17~',
])('parseWhen refuses %j', (edtf) => {
  expect(parseWhen(edtf)).toBeUndefined();
});

test('what parseWhen reads keeps the text that it was read from', () => {
  fc.assert(fc.property(anyWhen, (when) => when.edtf === '' || parseWhen(when.edtf)?.edtf === when.edtf));
});

test('every span contains its best day', () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const best = bestDay(when);
      if (best === null) return when.precision === 'unknown';
      return (when.earliest ?? best) <= best && best <= (when.latest ?? best);
    }),
  );
});

test('the best day of an open span is the bound that is known', () => {
  expect(bestDay(parseWhen('../2015-12-17') ?? unknownWhen)).toBe('2015-12-17');
});

test('a date overlaps every span that holds one of its days, and an unknown date overlaps all', () => {
  fc.assert(
    fc.property(anyWhen, anyDay, anyDay, (when, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const apart = (when.latest ?? to) < from || (when.earliest ?? from) > to;
      return overlaps(when, from, to) !== apart && overlaps(when, null, null);
    }),
  );
});

test('a wider span never overlaps less', () => {
  fc.assert(
    fc.property(anyWhen, anyDay, anyDay, (when, from, to) => !overlaps(when, from, to) || overlaps(when, null, to)),
  );
});

test('compareWhen is an order: antisymmetric and transitive', () => {
  fc.assert(
    fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
      const antisymmetric = Math.sign(compareWhen(a, b)) === -Math.sign(compareWhen(b, a)) || compareWhen(a, b) === 0;
      const transitive = compareWhen(a, b) > 0 || compareWhen(b, c) > 0 || compareWhen(a, c) <= 0;
      return antisymmetric && transitive;
    }),
  );
});

test('compareWhen puts the unknown date last', () => {
  fc.assert(fc.property(anyWhen, (when) => compareWhen(when, unknownWhen) <= 0));
});
