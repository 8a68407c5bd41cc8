import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset, anyFilter } from './any-dataset.fixture.ts';
import { anyDay } from './any-when.fixture.ts';
import { defaultSelection, withoutFilter } from './selection.ts';
import { allRows, comparator, selectedRows } from './selected.ts';
import { isNationalUnion, tallies } from './tally.ts';

const anySelection = fc
  .record({ lists: anyFilter, from: fc.option(anyDay), to: fc.option(anyDay), asOf: fc.option(anyDay) })
  .map(({ lists, ...days }) => ({ ...defaultSelection, ...lists, ...days }));

test('a filter only takes rows away, and with it no total rises', () => {
  fc.assert(
    fc.property(anyDataset, anySelection, (dataset, selection) => {
      const kept = selectedRows(dataset, selection);
      const all = selectedRows(dataset, withoutFilter(selection));
      expect(all).toHaveLength(dataset.endorsements.length);
      expect(kept.length).toBeLessThanOrEqual(all.length);
      const [before, after] = [tallies(all, dataset.candidates), tallies(kept, dataset.candidates)];
      for (const [index, { unions, known, members, others }] of after.entries()) {
        const whole = before[index];
        expect(unions).toBeLessThanOrEqual(whole?.unions ?? -1);
        expect(known).toBeLessThanOrEqual(whole?.known ?? -1);
        expect(members).toBeLessThanOrEqual(whole?.members ?? -1);
        expect(others).toBeLessThanOrEqual(whole?.others ?? -1);
      }
    }),
  );
});

test('a second filter on top of a first leaves a part of what the first left', () => {
  fc.assert(
    fc.property(anyDataset, anySelection, fc.option(anyDay), (dataset, selection, asOf) => {
      const first = new Set(selectedRows(dataset, { ...selection, asOf: null }).map((row) => row.organization.id));
      return selectedRows(dataset, { ...selection, asOf }).every((row) => first.has(row.organization.id));
    }),
  );
});

test('a total is the sum of the known figures of national unions counted in members, and of nothing else', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const rows = allRows(dataset);
      for (const { candidate, unions, known, members, others } of tallies(rows, dataset.candidates)) {
        const own = rows.filter((row) => row.candidate === candidate);
        const national = own.filter(({ organization }) => organization.kind === 'national-union');
        const sizes = national.flatMap(({ organization: { membership } }) =>
          membership?.basis === 'members' ? membership.count : [],
        );
        expect({ unions, others }).toEqual({ unions: national.length, others: own.length - national.length });
        expect({ known, members }).toEqual({ known: sizes.length, members: sizes.reduce((a, b) => a + b, 0) });
      }
    }),
  );
});

test('nobody is counted twice: a row given twice counts once, and an affiliate adds nothing to its parent', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const rows = allRows(dataset);
      const withoutAffiliates = rows.filter((row) => row.organization.parent === null || isNationalUnion(row));
      const totals = tallies(rows, dataset.candidates).map(({ members }) => members);
      expect(tallies([...rows, ...rows], dataset.candidates)).toEqual(tallies(rows, dataset.candidates));
      expect(tallies(withoutAffiliates, dataset.candidates).map(({ members }) => members)).toEqual(totals);
    }),
  );
});

test('the order of rows makes no difference to a total', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const rows = allRows(dataset);
      expect(tallies([...rows].reverse(), dataset.candidates)).toEqual(tallies(rows, dataset.candidates));
    }),
  );
});

test.each(['members', 'name', 'date'] as const)('sorting by %s is an order that loses no row', (sort) => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const rows = selectedRows(dataset, { ...defaultSelection, sort });
      expect(new Set(rows.map((row) => row.endorsement.id)).size).toBe(dataset.endorsements.length);
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        if (next) expect(comparator(sort)(row, next)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
