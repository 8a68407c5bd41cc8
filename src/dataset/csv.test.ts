import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import publicRecord from '../../data/public-record.json' with { type: 'json' };
import { allRows } from '../model/selected.ts';
import { endorsementsCsv, joinedCsv } from './csv.ts';
import { parseCsv } from './parse-csv.fixture.ts';
import { parseDataset } from './parse-dataset.ts';

const { dataset } = parseDataset(articles, 'strict');
const rows = allRows(dataset);
const text = endorsementsCsv(dataset, rows);
const [header = [], ...lines] = parseCsv(text);

function cell(organization: string, column: string): string | undefined {
  return lines.find((line) => line[1] === organization)?.[header.indexOf(column)];
}

test('endorsementsCsv begins with the published columns, in their order', () => {
  expect(text.split('\r\n')[0]).toBe(
    'record,organization_id,organization,abbreviation,kind,parent_id,candidate_id,candidate,date,earliest,latest,' +
      'precision,process,process_according_to,members,members_hedge,vote_share,turnout,sources',
  );
});

test('it has one line for each row, by candidate, then organization', () => {
  const keys = lines.map((line) => `${line[header.indexOf('candidate_id')]} ${line[1]}`);
  expect(keys).toEqual([...keys].sort());
  expect(lines).toHaveLength(rows.length);
  expect(lines.every((line) => line.length === header.length)).toBe(true);
});

test('it ends every line with CR LF and has no byte order mark', () => {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/);
});

test('an open bound and an unknown size are empty cells', () => {
  expect(['date', 'earliest', 'latest', 'precision'].map((column) => cell('iam', column))).toEqual([
    '../2015-09-30',
    '',
    '2015-09-30',
    'on-or-before',
  ]);
  expect(cell('iam', 'members')).toBe('');
});

test('members, share and turnout are three cells', () => {
  const columns = ['members', 'members_hedge', 'vote_share', 'turnout', 'precision', 'sources'];
  expect(columns.map((column) => cell('dfa', column))).toEqual([
    '1000000',
    'about',
    '0.9',
    '270000',
    'day',
    'time:p4;time:p8',
  ]);
});

test('only the rows given are written, in the one order', () => {
  const some = [...rows].reverse().slice(0, 3);
  expect(parseCsv(endorsementsCsv(dataset, some))).toHaveLength(4);
  expect(endorsementsCsv(dataset, [...rows].reverse())).toBe(text);
  expect(parseCsv(endorsementsCsv(dataset, []))).toEqual([header]);
});

test('joinedCsv puts both records under one header and gives addresses for the public one', () => {
  const other = parseDataset(publicRecord, 'strict').dataset;
  const both = parseCsv(
    joinedCsv([
      { dataset, rows },
      { dataset: other, rows: allRows(other) },
    ]),
  );
  expect(both).toHaveLength(1 + rows.length + other.endorsements.length);
  const places = both.filter((line) => line[0] === 'public').flatMap((line) => line.at(-1)?.split(';') ?? []);
  expect(places.filter((place) => !/^https?:\/\//.test(place))).toEqual([]);
});

test('an unknown date leaves its four cells empty', () => {
  const other = parseDataset(publicRecord, 'strict').dataset;
  const undated = allRows(other).filter((row) => row.endorsement.date.when.precision === 'unknown');
  const [, line = []] = parseCsv(endorsementsCsv(other, undated));
  expect(line.slice(8, 12)).toEqual(['', '', '', '']);
});
