import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetJsonSchemaText } from './dataset-json-schema.ts';
import { filesIn } from './list-files.ts';

const file = 'data/dataset.schema.json';
const validate = new Ajv({ allErrors: true }).compile(read(file));

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(name, 'utf8')) as Record<string, unknown>;
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
