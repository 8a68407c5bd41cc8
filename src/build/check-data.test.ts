import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetFaults } from './dataset-faults.ts';
import { datasetWarnings } from './dataset-warnings.ts';

const articles = readFileSync('data/articles.json', 'utf8');

/** What the command says of a file with this text. */
function checked(text: string): { readonly status: number | null; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    writeFileSync(join(folder, 'record.json'), text);
    const command = ['--import', 'tsx', 'src/build/check-data.ts', join(folder, 'record.json')];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, output: (stdout + stderr).replaceAll(join(folder, ''), '') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the command finds the articles record sound', () => {
  const { status, output } = checked(articles);
  expect(output).toContain('record.json: sound; 11 endorsements, 13 organizations');
  expect(status).toBe(0);
});

test('it names file, path, value and expectation, and ends with 1', () => {
  const { status, output } = checked(articles.replace('"2015-11"', '"2015-11-31"'));
  expect(output).toContain(
    'record.json: endorsements[4].date.edtf: found "2015-11-31", expected days of the calendar, the earlier first',
  );
  expect(status).toBe(1);
});

test('a slip in the syntax is named by line and column', () => {
  const { faults } = datasetFaults(articles.replace('"record": "articles",', '"record": "articles"'));
  expect(faults.map(({ path }) => path)).toEqual(['line 5, column 3']);
});

test.each([
  ['union=oak', 'no "union=oak": not-in-record'],
  ['from=yesterday', 'no "from=yesterday": not-a-date'],
  ['record=public', 'a view of the record "articles"'],
  ['union=afl-cio', 'a view with at least one row'],
])('a verdict whose view is %s is refused', (view, expected) => {
  const text = articles.replace('"view": "union=cwa"', `"view": "${view}"`);
  expect(datasetFaults(text).faults.map((fault) => fault.expected)).toContain(expected);
});

test('a size that is hard to believe and a name in two scripts are warned of, and let pass', () => {
  const odd = articles
    .replace('"count": 3000000', '"count": 20000001')
    .replace('"name": "National Nurses United"', '"name": "N\u0430tional Nurses United"');
  const { dataset } = datasetFaults(odd);
  expect(dataset && datasetWarnings(dataset).map(({ path }) => path)).toEqual([
    'organization "nea", membership.count',
    'organization "nnu", name',
  ]);
});
