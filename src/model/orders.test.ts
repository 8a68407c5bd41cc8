import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../dataset/curation.ts';
import { anyWhen } from '../dataset/fixtures/any-dataset.fixture.ts';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { compareNames } from './compare-names.ts';
import { compareRows, rowsOf, type Row } from './row.ts';
import { sorts } from './selection.ts';
import { compareWhen, parseWhen, unknownWhen } from './when.ts';

const names = ['a', 'Éa', 'Z'];

/** Any row, so that two are often alike in name, size or date. */
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    row: fc.constantFrom(...rowsOf(fixtureArticles)),
    label: fc.constantFrom(...names),
    when: fc.oneof(
      anyWhen,
      fc.constantFrom(...rowsOf(fixtureArticles).map(({ endorsement }) => endorsement.date.when)),
    ),
  })
  .map(({ row, label, when }) => ({
    ...row,
    organization: { ...row.organization, label },
    endorsement: { ...row.endorsement, date: { ...row.endorsement.date, when } },
  }));
const anyVersion = fc.tuple(...Array.from({ length: 3 }, () => fc.nat(12))).map((parts) => parts.join('.'));

/** Holds that two are compared alike from both sides, three without a circle, and what is equal as equal. */
function expectOrder<Item>(any: fc.Arbitrary<Item>, compare: (a: Item, b: Item) => number): void {
  const sign = (a: Item, b: Item): number => Math.sign(compare(a, b));
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(sign(a, structuredClone(a))).toBe(0);
      expect(sign(a, b) + sign(b, a)).toBe(0);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBe(Math.min(sign(a, b), sign(b, c)));
    }),
    { numRuns: 500 },
  );
}

describe('what sorts is an order', () => {
  test('of dates', () => expectOrder(anyWhen, compareWhen));
  test('of names', () => expectOrder(fc.constantFrom(...names), compareNames));
  test('of versions', () => expectOrder(anyVersion, compareVersions));
  test.each(sorts)('of rows by %s', (sort) => expectOrder(anyRow, compareRows(sort)));
});

test('names go by letters, whatever their case and accents, and numbers by their value', () => {
  expect(['Z', 'Local 10', 'Éa', 'Local 9', 'a'].sort(compareNames)).toEqual(['a', 'Éa', 'Local 9', 'Local 10', 'Z']);
});

test('dates go by their last possible day, then their first, and what is unknown comes last', () => {
  const dates = ['2019-10-05', '2019-10', '2019-10-31', '../2019-10-31', '2019-11-01'];
  const whens = [unknownWhen, ...dates.toReversed().map((edtf) => parseWhen(edtf) ?? unknownWhen)];
  expect(whens.sort(compareWhen).map(({ edtf }) => edtf)).toEqual([...dates, unknownWhen.edtf]);
});

test('versions go by number, the first part first', () => {
  expect(['2.0.0', '1.10.0', '1.9.12', '1.9.2'].sort(compareVersions)).toEqual(['1.9.2', '1.9.12', '1.10.0', '2.0.0']);
});
