import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInWords, countOnAxis, formatCount, hedged, plural, smallCount } from './number-words.ts';

test.each([
  [700_000, '700,000'],
  [270_000, '270,000'],
  [999_499, '999,499'],
  [999_500, '1 million'],
  [999_999, '1 million'],
  [1_600_000, '1.6 million'],
  [1_999_999, '2 million'],
  [6_600_000, '6.6 million'],
  [12_345_678, '12.3 million'],
  [999_499_999, '999 million'],
  [999_500_000, '1 billion'],
  [0, '0'],
])('%i people are %s', (count, words) => {
  expect(countInWords(count)).toBe(words);
});

test.each([
  [0, '0'],
  [500, '500'],
  [1000, '1k'],
  [999_499, '999k'],
  [999_999, '1M'],
  [1_500_000, '1.5M'],
])('%i on an axis is %s', (count, words) => {
  expect(countOnAxis(count)).toBe(words);
});

test('a table gives the exact number', () => {
  expect(formatCount(1_999_999)).toBe('1,999,999');
});

test('any number is grouped as the language’s own formatter does it', () => {
  const formatter = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
  const numbers = fc.oneof(
    fc.nat(),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.nat(1e6).map((n) => n / 8),
  );
  fc.assert(fc.property(numbers, (number) => formatCount(number) === formatter.format(number)));
});

test('a figure keeps the hedge of its source', () => {
  expect(hedged(1_600_000, 'some')).toBe('some 1.6 million');
  expect(hedged(3_000_000, null)).toBe('3 million');
});

test('small counts are words, and one is not many', () => {
  expect([0, 1, 6, 9, 10, 12].map(smallCount)).toEqual(['no', 'one', 'six', 'nine', '10', '12']);
  expect([plural(1, 'union'), plural(2, 'union'), plural(0, 'party', 'parties')]).toEqual([
    '1 union',
    '2 unions',
    '0 parties',
  ]);
});
