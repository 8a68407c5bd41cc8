import { expect, test } from 'vitest';
import { DatasetError } from './dataset-error.ts';
import { madeList } from './made-list.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { JsonSyntaxError, mostCharacters, parseJson } from './parse-json.ts';

test('parseJson drops keys that reach for prototypes, escaped or not, at any depth', () => {
  const text = '{"a":{"__proto__":{"polluted":1},"b":[{"constructor":{"prototype":1}}]},"\\u005f_proto__":2}';
  expect(JSON.stringify(parseJson(text))).toBe('{"a":{"b":[{}]}}');
  expect(Object.hasOwn(parseJson(text) as object, '__proto__')).toBe(false);
});

test('parseJson keeps such words where they are values', () => {
  expect(parseJson('{"id":"constructor","name":"__proto__"}')).toEqual({ id: 'constructor', name: '__proto__' });
});

test('parseJson takes a byte order mark', () => {
  expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 });
});

test.each(['', '{', '{"a":1,}', "{'a':1}", '// note', 'NaN', '\u0000', '<!doctype html>'])(
  '%j is refused without being quoted',
  (text) => {
    expect(() => parseJson(text)).toThrow(JsonSyntaxError);
    expect(() => parseJson(text)).toThrow('The data file is not JSON.');
  },
);

test.each([21, 1000, 100_000, 1_000_000])('%i levels are refused', (levels) => {
  expect(() => parseJson('['.repeat(levels) + ']'.repeat(levels))).toThrow(DatasetError);
});

test('twenty levels are not', () => {
  expect(parseJson('['.repeat(20) + ']'.repeat(20))).toBeDefined();
});

test('a file of more than 5 MB is refused before it is read', () => {
  expect(() => parseJson('x'.repeat(mostCharacters + 1))).toThrow('found 5.1 MB, expected 5 MB at most');
  expect(() => parseJson('x'.repeat(13_000_000))).toThrow('found 13 MB, expected 5 MB at most');
});

test('2,000 rows stay below that', () => {
  const text = JSON.stringify(madeList(2000));
  expect(parseDataset(parseJson(text)).endorsements).toHaveLength(2000);
});
