import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataReport } from './data-report.ts';
import { filesIn, readLists } from './list-files.ts';
import { newRaceFiles, starterWarnings } from './new-race-files.ts';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
}

const folder = mkdtempSync(join(tmpdir(), 'new-race-'));
beforeAll(() => {
  for (const { fileName, source } of newRaceFiles('2027-03-01')) writeFileSync(join(folder, fileName), source);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a new race begins with two sound lists', () => {
  expect(dataReport(filesIn(folder)).faults).toEqual([]);
  expect(readLists(folder).map(({ dataset }) => [dataset.list, dataset.race.season])).toEqual([
    ['articles', '2026-27'],
    ['public', '2026-27'],
  ]);
});

test('what is still as the starter wrote it is named with its line, and nothing else is said', () => {
  for (const file of filesIn(folder)) {
    const { warnings } = dataReport([file]);
    const text = readFileSync(file, 'utf8');
    expect(warnings.filter((one) => !/, line \d+, .* expected words of your own: these are/.test(one))).toEqual([]);
    for (const place of ['race.site', 'words.title', 'words.standfirst', 'words.cautions[0]', 'candidates[1].name'])
      expect(warnings.join('\n')).toContain(`, ${place}`);
    const printed = text.split('words as printed').length - 1;
    expect(warnings.join('\n')).toContain(
      `"words as printed", expected words of your own: these are the starter’s, here and in ${printed - 1} more places`,
    );
  }
});

test('a placeholder is named where only a part of it was replaced, and no more once all of it is', () => {
  const [file = ''] = filesIn(folder);
  const list = JSON.parse(readFileSync(file, 'utf8')) as { readonly words: Readonly<Record<string, unknown>> };
  const namedWith = (standfirst: string): boolean =>
    starterWarnings({ ...list, words: { ...list.words, standfirst } }).some(({ path }) => path[1] === 'standfirst');
  const written = String(list.words['standfirst']);
  expect([written, written.slice(64), written.slice(0, 64), 'Six unions chose.'].map(namedWith)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('each says that it is made up wherever a reader may meet it first, until its words are replaced', () => {
  for (const { dataset } of readLists(folder)) {
    const { standfirst, about, description, title, cautions } = dataset.words;
    for (const text of [standfirst, about, description])
      expect(text).toMatch(/^Sample data: every name and number here is made up; replace it\./);
    expect(title).toMatch(/^Sample data/);
    expect(dataset.race.site).toContain('sample data');
    expect(cautions).toHaveLength(1);
  }
});

test('each is sound without the other', () => {
  for (const file of filesIn(folder)) expect(dataReport([file]).faults).toEqual([]);
});

test('it has every field of the head, and the schema beside it says what each is for', () => {
  const schema = JSON.parse(readFileSync(join(folder, 'dataset.schema.json'), 'utf8')) as Described;
  const list = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')) as Readonly<Record<string, object>>;
  expect(list['$schema']).toBe('./dataset.schema.json');
  expect(Object.keys(list).sort()).toEqual(Object.keys(schema.properties ?? {}).sort());
  for (const head of ['race', 'words'] as const) {
    const fields = schema.properties?.[head]?.properties ?? {};
    expect(Object.keys(list[head] ?? {})).toEqual(Object.keys(fields));
    for (const [field, { description }] of Object.entries(fields)) expect(description, field).toBeTruthy();
  }
});

test('a folder that holds anything is left alone', () => {
  const before = readdirSync(folder);
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/new-race.ts', folder], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, `${folder} is not empty: nothing was written. Name a new folder.\n`]);
  expect(readdirSync(folder)).toEqual(before);
});
