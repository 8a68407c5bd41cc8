import { expect, test } from 'vitest';
import { keptArticles, keptRecords } from '../dataset/kept-records.fixture.ts';
import { factsOf } from './facts.ts';
import { rowEvidence, sourcesBehind } from './row-evidence.ts';
import { allRows } from './selected.ts';

test.each(keptRecords)(
  'a row of the $record record has every piece of evidence that the record keeps for it',
  (dataset) => {
    for (const row of allRows(dataset)) {
      const facts = factsOf(dataset).filter(
        ({ of, organizations }) =>
          (of === 'organization' || of === 'endorsement') && organizations.includes(row.organization.id),
      );
      expect(new Set(rowEvidence(row))).toEqual(new Set(facts.flatMap(({ evidence }) => evidence)));
    }
  },
);

test('the sources behind some rows are named once each, in the order of the record', () => {
  const [first] = allRows(keptArticles);
  const behind = sourcesBehind(keptArticles, first ? [first, first] : []);
  const order = [...keptArticles.sources.keys()];
  expect(behind.length).toBeGreaterThan(0);
  expect(behind.map(({ id }) => order.indexOf(id))).toEqual(
    behind.map(({ id }) => order.indexOf(id)).sort((a, b) => a - b),
  );
  expect(new Set(behind).size).toBe(behind.length);
});

test('no rows rest on no source', () => {
  expect(sourcesBehind(keptArticles, [])).toEqual([]);
});
