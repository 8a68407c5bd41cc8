import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataReport } from './data-report.ts';
import { filesIn, readLists } from './lists.ts';
import { newRaceFiles } from './new-race-files.ts';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
}

const folder = mkdtempSync(join(tmpdir(), 'new-race-'));
beforeAll(() => {
  for (const { fileName, source } of newRaceFiles('2027-03-01')) writeFileSync(join(folder, fileName), source);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a new race begins with two sound lists, about which there is nothing to say', () => {
  const { faults, warnings } = dataReport(filesIn(folder));
  expect([...faults, ...warnings]).toEqual([]);
  expect(readLists(folder).map(({ dataset }) => [dataset.list, dataset.race.season])).toEqual([
    ['articles', '2026-27'],
    ['public', '2026-27'],
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
