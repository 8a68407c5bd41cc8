import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../model/row.ts';
import { csvCell, csvLine, endorsementsCsv, endorsementsTsv, forSpreadsheets, joinedCsv } from './csv.ts';
import { fixtureArticles, fixturePublic } from './fixtures/fixture-datasets.fixture.ts';
import { hostileTexts } from './hostile-texts.fixture.ts';

/** The cells of a CSV text, by line, as RFC 4180 reads them. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quotedCell, plainCell, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && line.length === 0) break;
    line.push(quotedCell === undefined ? (plainCell ?? '') : quotedCell.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

const rows = rowsOf(fixtureArticles);
const text = endorsementsCsv(fixtureArticles, rows);
const [header = [], ...lines] = parseCsv(text);

function cells(organization: string, ...columns: readonly string[]): readonly (string | undefined)[] {
  const line = lines.find((one) => one[1] === organization);
  return columns.map((column) => line?.[header.indexOf(column)]);
}

describe('the table of endorsements', () => {
  test('has the published columns, in their order', () => {
    expect(text.split('\r\n')[0]).toBe(
      'record,organization_id,organization,abbreviation,kind,parent_id,candidate_id,candidate,date,earliest,latest,' +
        'precision,process,process_according_to,members,members_hedge,vote_share,turnout,sources,' +
        'size_counts,date_grade,size_grade,ended,ended_date',
    );
  });

  test('says which choices ended, and has no column for that where none did', () => {
    expect(cells('bakers', 'ended', 'ended_date')).toEqual(['withdrawn', '2020-05']);
    expect(cells('neu', 'ended', 'ended_date')).toEqual(['', '']);
    const standing = fixtureArticles.endorsements.map((one) => ({ ...one, ended: null }));
    const [first] = parseCsv(endorsementsCsv({ ...fixtureArticles, endorsements: standing }, []));
    expect(first).toEqual(header.slice(0, -2));
  });

  test('has one line for each row, by candidate as listed, then organization, however the rows come', () => {
    const places = fixtureArticles.candidates.map(({ id }): string => id);
    const keys = lines.map((line) => `${places.indexOf(line[6] ?? '')} ${line[1]}`);
    expect(keys).toEqual([...keys].sort());
    expect(lines).toHaveLength(rows.length);
    expect(endorsementsCsv(fixtureArticles, [...rows].reverse())).toBe(text);
    expect(parseCsv(endorsementsCsv(fixtureArticles, []))).toEqual([header]);
  });

  test('ends every line with CR LF', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/);
  });

  test('leaves blank what is open or not reported', () => {
    const columns = ['date', 'earliest', 'latest', 'precision', 'members'] as const;
    expect(cells('dockworkers', ...columns)).toEqual(['../2019-09~', '', '2019-10-30', 'on-or-before', '']);
    expect(cells('machinists', ...columns)).toEqual(['', '', '', '', '']);
    expect(cells('postal', ...columns)).toEqual(['2019-22', '2019-06-01', '2019-09-22', 'range', '']);
  });

  test('keeps members, share and turnout in cells of their own', () => {
    expect(cells('noa', 'members', 'members_hedge', 'vote_share', 'turnout', 'sources', 'process')).toEqual([
      '150000',
      'about',
      '0.87',
      '61000',
      'courier:p1;courier:p3;courier:p2',
      'member-vote',
    ]);
  });

  test('says what each size counts, and the grades of a list that has them', () => {
    const graded = fixturePublic.endorsements.find(({ confidence }) => typeof confidence?.membership === 'string');
    const [head = [], ...all] = parseCsv(endorsementsCsv(fixturePublic, rowsOf(fixturePublic)));
    const line = all.find((one) => one[1] === graded?.organization) ?? [];
    const { date, membership } = graded?.confidence ?? {};
    const basis = graded && fixturePublic.organizations.get(graded.organization)?.membership?.basis;
    const named = (name: string): string | undefined => line[head.indexOf(name)];
    expect(['size_counts', 'date_grade', 'size_grade'].map(named)).toEqual([basis, date, membership]);
    expect(cells('noa', 'size_counts', 'date_grade', 'size_grade')).toEqual(['members', '', '']);
    expect(cells('dockworkers', 'size_counts')).toEqual(['']);
  });

  test('gives the initials that people know, from the label or an alias', () => {
    expect(cells('neu', 'abbreviation')).toEqual(['NEU']);
    expect(cells('dockworkers', 'abbreviation')).toEqual(['']);
    expect(cells('neu-north', 'parent_id', 'abbreviation')).toEqual(['neu', '']);
  });

  test('puts both lists under one header, and gives links where no text is kept', () => {
    const parts = [fixtureArticles, fixturePublic].map((dataset) => ({ dataset, rows: rowsOf(dataset) }));
    const [, ...both] = parseCsv(joinedCsv(parts));
    expect(both.map((line) => line[0])).toEqual([
      ...rows.map(() => 'articles'),
      ...rowsOf(fixturePublic).map(() => 'public'),
    ]);
    const places = both
      .filter((line) => line[0] === 'public')
      .flatMap((line) => line[header.indexOf('sources')]?.split(';') ?? []);
    expect(places.filter((place) => !place.startsWith('https://'))).toEqual([]);
  });

  test('can be pasted: one line a row, one cell a column, no quotes', () => {
    const pasted = endorsementsTsv(fixtureArticles, rows).split('\n');
    expect(pasted[0]?.split('\t')).toEqual(header);
    expect(pasted.map((line) => line.split('\t').length)).toEqual(pasted.map(() => header.length));
    expect(pasted.slice(1).map((line) => line.split('\t')[1])).toEqual(rows.map(({ organization }) => organization.id));
  });
});

test('a CSV has a byte order mark as soon as a program could take its letters for others', () => {
  expect(forSpreadsheets('San José,1\r\n')).toBe('\ufeffSan José,1\r\n');
  expect(forSpreadsheets('San Jose,1\r\n')).toBe('San Jose,1\r\n');
});

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', `"'=1+1"`],
    ['+49', `"'+49"`],
    ['-1', `"'-1"`],
    ['–1', `"'-1"`],
    ['@cmd', `"'@cmd"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
    ['nul\u0000l', 'null'],
    ['NEU’s affiliate', "NEU's affiliate"],
    ['“so it was” – he said…', '"""so it was"" - he said..."'],
    ['Fédération', 'Fédération'],
    [1_600_000, '1600000'],
    [0.9, '0.9'],
    [null, ''],
    ['', ''],
  ])('of %j is written as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  const anyCells = fc.array(fc.string({ unit: fc.constantFrom(...'aé =+-@"\',;\n\r\t🙂') }), {
    minLength: 2,
    maxLength: 5,
  });

  test('that csvLine writes is read back, but for the apostrophe that makes a formula harmless', () => {
    fc.assert(
      fc.property(anyCells, (values) => {
        const [read] = parseCsv(csvLine(values));
        expect(read?.map((cell, index) => (cell === `'${values[index]}` ? values[index] : cell))).toEqual(values);
      }),
    );
  });

  test('never begins as a formula does, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => !/^"?\s*[=+\-@\t\r]/.test(csvCell(value))));
    for (const value of hostileTexts) expect(csvCell(value), JSON.stringify(value)).not.toMatch(/^"?\s*[=+\-@\t\r]/);
  });

  test('writing what was read gives the same text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            anyCells,
            fc.constantFrom(...hostileTexts).map((one) => ['x', one]),
          ),
        ),
        (table) => {
          const written = table.map(csvLine).join('');
          expect(parseCsv(written).map(csvLine).join('')).toBe(written);
        },
      ),
    );
  });
});
