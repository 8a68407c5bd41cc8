import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rawLists } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { datasetJsonSchemaText } from './dataset-json-schema.ts';
import { filesIn } from './list-files.ts';

const file = 'data/dataset.schema.json';
const validate = new Ajv({ allErrors: true }).compile(read(file));

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(name, 'utf8')) as Record<string, unknown>;
}

function definition(reference: unknown): unknown {
  return Reflect.get(Object(read(file)['definitions']), String(reference).replace('#/definitions/', ''));
}

test('the published schema is the one that the parser uses: if not, run npm run schema', async () => {
  expect(readFileSync(file, 'utf8')).toBe(await datasetJsonSchemaText());
});

test.each(filesIn('data'))('%s is valid by it, for another program too', (name) => {
  validate(read(name));
  expect(validate.errors).toBeNull();
});

test.each([
  ['an unknown field', { motto: 'x' }],
  ['a wrong type', { endorsements: 'none' }],
  ['another major version', { schemaVersion: '3.0' }],
  ['a list of another name', { list: 'rumors' }],
])('%s is not', (_, change) => {
  expect(validate({ ...read('data/articles.json'), ...change })).toBe(false);
});

test('every file names it in its first line, for editors', () => {
  for (const name of filesIn('data')) {
    expect(read(name)['$schema']).toBe('./dataset.schema.json');
  }
});

/** The places of mentions in a value, or in what a schema allows: "endorsements.ended.evidence.source". */
function* mentionsIn(value: unknown, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isPart = Array.isArray(value) || /^(?:properties|items|anyOf|allOf)$/.test(key);
    const place = isPart ? path : `${path}.${key}`.replace(/^\./, '');
    if (key === '$ref') yield* mentionsIn(definition(inner), path);
    else if (/\.(?:source|organizations?|candidates?|rows)$/.test(place)) yield place;
    else if (key !== 'definitions') yield* mentionsIn(inner, place);
  }
}

test('the invented lists have a mention wherever the schema allows one, so that each is looked up', () => {
  const had = new Set(Object.values(rawLists).flatMap((list) => [...mentionsIn(list, '')]));
  expect([...had].sort()).toEqual([...new Set(mentionsIn(read(file), ''))].sort());
});
