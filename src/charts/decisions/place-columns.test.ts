import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { frames, narrow, wide } from '../../marks/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { allRows } from '../../model/selected.ts';
import { decisionsLayout } from './layout.ts';
import { placedColumns, shortList } from './place-columns.ts';
import { decisionGroups, type DecisionGroup } from './rows.ts';

const groupsOf = (dataset: Dataset): readonly DecisionGroup[] => decisionGroups(dataset, allRows(dataset));

test('a candidate with a long list gets the columns that are left over', () => {
  expect(placedColumns(groupsOf(keptPublicRecord), 0, 'abreast').map(({ count }) => count)).toEqual([2, 1]);
});

test('short lists stand in a column each, as wide as the others', () => {
  const columns = placedColumns(groupsOf(keptArticles), 0, 'abreast');
  expect(columns.map(({ count }) => count)).toEqual([1, 1]);
  expect(columns.map(({ x, width }) => [x, width])).toEqual([
    [0, 0.5],
    [0.5, 0.5],
  ]);
});

test('one below the other, every candidate has the whole width', () => {
  for (const { x, width, count } of placedColumns(groupsOf(keptPublicRecord), 0, 'stacked')) {
    expect([x, width, count]).toEqual([0, 1, 1]);
  }
});

test.each(frames)('in the $name frame a list is read down one column after another, in its own order', (frame) => {
  for (const { group, entries } of decisionsLayout(groupsOf(keptPublicRecord), frame).groups) {
    for (const { candidate } of group.columns) {
      const own = entries.filter(({ entry }) => entry.row.candidate.id === candidate.id);
      const read = own.toSorted((a, b) => a.x - b.x || a.y - b.y);
      expect(read.map(({ entry }) => entry)).toEqual(own.map(({ entry }) => entry));
    }
  }
});

test('a list that needs no second column stays whole', () => {
  const [voted] = decisionsLayout(groupsOf(keptPublicRecord), wide).groups;
  expect(voted?.entries.length).toBeLessThanOrEqual(shortList);
  expect(new Set(voted?.entries.map(({ entry, x }) => `${entry.row.candidate.id} ${x}`)).size).toBe(2);
});

test('on a phone each candidate is named above its entries, and nowhere without any', () => {
  for (const { group, subheads } of decisionsLayout(groupsOf(keptPublicRecord), narrow).groups) {
    const expected = group.columns.filter(({ entries }) => entries.length > 0).map(({ candidate }) => candidate.id);
    expect(subheads.map(({ column }) => column.candidate.id)).toEqual(expected);
  }
  for (const { subheads } of decisionsLayout(groupsOf(keptPublicRecord), wide).groups) expect(subheads).toEqual([]);
});

test('under a name stands what is to be minded: no national union, late, or inferred', () => {
  const accounts = new Map(
    groupsOf(keptPublicRecord).flatMap(({ columns }) =>
      columns.flatMap(({ entries }) =>
        entries.map(({ row, account }) => [row.organization.id as string, account] as const),
      ),
    ),
  );
  expect(accounts.get('afl-cio')).toBe('federation, according to People’s World, after the race was decided');
  expect(accounts.get('iuoe')).toBe('inferred, no date');
  expect(accounts.get('nabtu')).toBe('alliance');
});
