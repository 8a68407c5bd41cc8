import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rawLists } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { dataFiles } from './data-files.ts';
import { readLists } from './list-files.ts';
import type { SiteFile } from './site-file.ts';

const lists = readLists('src/dataset/fixtures');

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly { readonly name: string; readonly constraints?: object }[] };
}

const published = dataFiles(lists);
const mark = '\ufeff';
const files = new Map(published.map(({ fileName, source }) => [fileName, String(source)]));
const descriptor = JSON.parse(files.get('data/datapackage.json') ?? '') as {
  readonly name: string;
  readonly licenses: readonly object[];
  readonly resources: readonly [Resource, ...Resource[]];
};

test('the build publishes the lists, their schema, the table and the descriptor', () => {
  expect([...files.keys()]).toEqual([
    'data/articles.json',
    'data/public-record.json',
    'data/dataset.schema.json',
    'data/endorsements.csv',
    'data/datapackage.json',
    'data/all-data.zip',
  ]);
});

test('the descriptor gives size and hash of every resource as it is published', () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    const source = Buffer.from(files.get(`data/${path}`) ?? '');
    expect([path, bytes]).toEqual([path, source.length]);
    expect(hash).toBe(`sha256:${createHash('sha256').update(source).digest('hex')}`);
  }
});

test('its table schema has the columns of the table, in their order', () => {
  const [header] = (files.get('data/endorsements.csv') ?? '').replace(mark, '').split('\r\n');
  expect(descriptor.resources[0].schema?.fields.map(({ name }) => name)).toEqual(header?.split(','));
});

test('its name and license are as a data package wants them', () => {
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
  expect(descriptor.licenses).toEqual([{ name: 'CC0-1.0' }]);
});

function zipOf(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
  const zip = files.at(-1)?.source;
  if (!(zip instanceof Uint8Array)) throw new Error('there is no archive');
  return new Uint8Array(zip);
}

/** A file’s text with its byte order mark, if it has one. */
function textOf(bytes: Uint8Array = new Uint8Array()): string {
  return Buffer.from(bytes).toString('utf8');
}

test('the archive of all data holds every file as it is published, and a README', () => {
  const { 'README.txt': readme, ...rest } = unzipSync(zipOf(published));
  expect(Object.keys(rest).map((name) => `data/${name}`)).toEqual([...files.keys()].slice(0, -1));
  for (const [name, bytes] of Object.entries(rest)) expect(textOf(bytes)).toBe(files.get(`data/${name}`));
  const words = textOf(readme);
  for (const { dataset } of lists) {
    expect(words).toContain(`${dataset.endorsements.length} endorsements. Data version ${dataset.version}`);
    for (const { id } of dataset.sources.values()) expect(words).toContain(`- ${id}: `);
  }
});

test('the table in it has every row of both lists, and no other', () => {
  const [, ...lines] = textOf(unzipSync(zipOf(published))['endorsements.csv'])
    .trimEnd()
    .split('\r\n');
  const expected = Object.values(rawLists).flatMap(({ list, endorsements }) =>
    endorsements.map(({ organization }) => `${list},${organization}`),
  );
  expect(lines.map((line) => line.split(',', 2).join(',')).sort()).toEqual(expected.sort());
});

test('the same data makes the same archive', () => {
  expect(zipOf(dataFiles(lists))).toEqual(zipOf(published));
});

test('the table begins with the mark of UTF-8 for its accented letters, beside which all is plain ASCII', () => {
  expect(files.get('data/endorsements.csv')).toMatch(/^\ufeffrecord,[\p{ASCII}\p{L}]*é[\p{ASCII}\p{L}]*$/u);
  expect(descriptor.resources[0]).toMatchObject({ encoding: 'utf-8' });
});
