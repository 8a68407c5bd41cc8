import { expect, test } from 'vitest';
import { runningCounts } from '../model/running-counts.ts';
import { keptArticles, keptPublicRecord } from './kept-records.fixture.ts';

/** Every published count of unions: its day, its number, and what the rows on that day come to. */
const published = [
  ['fourth-union-september', 4, 4],
  ['sixth-union-september', 6, 6],
  ['eight-unions-october', 8, 7],
  ['fourteen-unions-iowa', 14, 14],
  ['fourteen-unions-november', 14, 14],
  ['fifteen-unions-november', 15, 15],
  ['sixteen-unions-december', 16, 16],
  ['eighteenth-union-december', 18, 18],
  ['eighteen-unions-december', 18, 18],
  ['twenty-unions-january', 20, 20],
  ['twenty-three-unions-february', 23, 23],
  ['more-than-twenty-february', 20, 23],
  ['twenty-six-unions-may', 26, 26],
  ['two-unions-november', 2, 2],
  ['third-union-december', 3, 3],
  ['four-unions-march', 4, 4],
  ['fifth-union-march', 5, 5],
] as const;

test('each published count stands with as many rows as the record has for it', () => {
  const counts = runningCounts(keptPublicRecord).flatMap((side) => side.counts);
  expect(counts.map(({ claim, rows }) => [claim.id, claim.value, rows.length])).toEqual(
    published.map((one) => [...one]),
  );
});

test('every row of a count is named in it, and all that it adds and the one before had make it up', () => {
  for (const { counts } of runningCounts(keptPublicRecord)) {
    for (const [index, { claim, rows, added }] of counts.entries()) {
      expect(new Set(rows.map(({ endorsement }) => endorsement.id))).toEqual(new Set(claim.rows));
      const before = new Set(counts[index - 1]?.rows);
      expect(added).toEqual(rows.filter((row) => !before.has(row)));
    }
  }
});

test('an alliance is in a count only where the claim names it', () => {
  const sides = runningCounts(keptPublicRecord).flatMap((side) => side.counts);
  const [apart, within] = ['sixteen-unions-december', 'eighteenth-union-december'].map((id) =>
    sides.find(({ claim }) => claim.id === id),
  );
  expect(apart?.leftOut.map(({ organization }) => organization.kind)).toEqual(['alliance']);
  expect(within?.rows.some(({ organization }) => organization.kind === 'alliance')).toBe(true);
});

test('the articles give counts and name no rows, so that none is made up for them', () => {
  expect(runningCounts(keptArticles)).toEqual([]);
});
