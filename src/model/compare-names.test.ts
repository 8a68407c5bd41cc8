import fc from 'fast-check';
import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import publicRecord from '../../data/public-record.json' with { type: 'json' };
import { compareNames } from './compare-names.ts';

const collator = new Intl.Collator('en-US', { numeric: true });

function expectSameOrder(a: string, b: string): void {
  expect([a, b, Math.sign(compareNames(a, b))]).toEqual([a, b, Math.sign(collator.compare(a, b))]);
}

test.each([
  ['Local 9', 'Local 10'],
  ['Local 009', 'Local 9'],
  ['Local 9', 'Locals'],
  ['carpenters', 'Carpenters'],
  ['A & B', 'A and B'],
  ['Éa', 'a'],
  ['Unite', 'Unite Here'],
  ['Co-op', 'Coop'],
  ['a\u0301', 'a'],
  ['', 'a'],
])('%j and %j stand as the collator has them', (a, b) => {
  expectSameOrder(a, b);
  expectSameOrder(b, a);
});

test('every two names of both records stand as the collator has them', () => {
  const names = [...articles.organizations, ...publicRecord.organizations].flatMap(({ name, label }) => [name, label]);
  for (const a of names) for (const b of names) expectSameOrder(a, b);
});

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
const alike = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', '0', '1', '10', ' ', '-', '.', 'é', '\u0301'),
  maxLength: 8,
});

test('any two texts stand as the collator has them', () => {
  fc.assert(fc.property(printable, printable, expectSameOrder), { numRuns: 3000 });
  fc.assert(fc.property(alike, alike, expectSameOrder), { numRuns: 3000 });
});
