import fc from 'fast-check';
import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { DatasetError } from './dataset-error.ts';
import { parseDataset, type Mode } from './parse-dataset.ts';
import { JsonSyntaxError, parseJson } from './parse-json.ts';
import { planted } from './planted.fixture.ts';

const paths = [...pathsIn(articles, '')];
const prototype = Object.getOwnPropertyNames(Object.prototype).join();

function* pathsIn(value: unknown, path: string): Generator<string> {
  if (path !== '') yield path;
  if (Array.isArray(value)) for (const index of value.keys()) yield* pathsIn(value[index], `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* pathsIn(child, path === '' ? key : `${path}.${key}`);
  }
}

/** Whether a parse ends in a dataset or in its own error, and leaves the prototype of objects alone. */
function behaves(raw: unknown, mode: Mode): boolean {
  try {
    const { dataset, leftOut, total } = parseDataset(raw, mode);
    return leftOut >= 0 && leftOut <= total && dataset.endorsements.length <= total;
  } catch (error) {
    return error instanceof DatasetError && error.faults.length > 0;
  } finally {
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
  }
}

const modes = fc.constantFrom<Mode>('strict', 'lenient');
const anyJson = fc.jsonValue({ stringUnit: 'binary' });

test('any JSON at all gives a dataset or the error of its own', () => {
  fc.assert(fc.property(anyJson, modes, (raw, mode) => behaves(raw, mode)));
});

test('so does the articles record with any one value replaced by any JSON', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), anyJson, modes, (path, value, mode) => behaves(planted(path, value), mode)),
    { numRuns: 300 },
  );
});

test('a lenient parse never keeps a mention that does not resolve', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), anyJson, (path, value) => {
      try {
        const { dataset } = parseDataset(planted(path, value), 'lenient');
        const candidates = new Set(dataset.candidates.map(({ id }) => id));
        return dataset.endorsements.every(
          (one) => candidates.has(one.candidate) && dataset.organizations.has(one.organization),
        );
      } catch (error) {
        return error instanceof DatasetError;
      }
    }),
    { numRuns: 300 },
  );
});

test('any text gives a value or an error of its own', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((text) => text.slice(0, -1)),
      ),
      (text) => {
        try {
          return parseJson(text) !== undefined;
        } catch (error) {
          return error instanceof JsonSyntaxError || error instanceof DatasetError;
        }
      },
    ),
  );
});
