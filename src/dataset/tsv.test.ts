import { expect, test } from 'vitest';
import { allRows } from '../model/selected.ts';
import { csvColumns } from './csv-columns.ts';
import { keptRecords } from './kept-records.fixture.ts';
import { endorsementsTsv } from './tsv.ts';

test.each(keptRecords)(
  'the $record record is pasted as one row for each endorsement and one cell for each column',
  (dataset) => {
    const rows = allRows(dataset);
    const lines = endorsementsTsv(dataset, rows).split('\n');
    expect(lines[0]?.split('\t')).toEqual(csvColumns.map(({ name }) => name));
    expect(lines.slice(1).map((line) => line.split('\t').length)).toEqual(rows.map(() => csvColumns.length));
    expect(lines.slice(1).map((line) => line.split('\t')[1])).toEqual(rows.map(({ organization }) => organization.id));
  },
);

test('a cell holds no tab, no line end and no formula', () => {
  const [dataset] = keptRecords;
  const [row] = allRows(dataset);
  if (!row) throw new Error('the record is empty');
  const hostile = { ...row, organization: { ...row.organization, name: '=1+1\t\r\nA', abbreviation: null } };
  const [, line = ''] = endorsementsTsv(dataset, [hostile]).split('\n');
  expect(line.split('\t')).toHaveLength(csvColumns.length);
  expect(line.split('\t').slice(2, 4)).toEqual(["'=1+1 A", '']);
});

test('no rows leave the names of the columns', () => {
  expect(endorsementsTsv(keptRecords[0], []).split('\n')).toHaveLength(1);
});
