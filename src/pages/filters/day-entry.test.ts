import { expect, test } from 'vitest';
import { dayEntry } from './day-entry.ts';

const fine = () => '';

test('a whole day is chosen, and an emptied field chooses none', () => {
  expect(dayEntry('2015-12-17', 'whole', fine)).toEqual({ outcome: 'chosen', day: '2015-12-17' });
  expect(dayEntry('', 'empty', fine)).toEqual({ outcome: 'chosen', day: null });
});

test.each([
  ['', 'half-typed'],
  ['0002-06-15', 'whole'],
  ['0201-06-15', 'whole'],
  ['275760-09-13', 'whole'],
  ['2015-11-31', 'whole'],
  ['<b>', 'whole'],
] as const)('"%s", %s, is refused, and said to be so when the field is left', (text, form) => {
  expect(dayEntry(text, form, fine)).toMatchObject({ outcome: 'refused', when: 'on-leaving' });
});

test('a day that contradicts the rest is refused at once, with the reason', () => {
  const entry = dayEntry('2015-12-17', 'whole', (day) => `not ${day}`);
  expect(entry).toEqual({ outcome: 'refused', problem: 'not 2015-12-17', when: 'at-once' });
});
