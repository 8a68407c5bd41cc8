import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRawDataset } from './fixtures/any-dataset.fixture.ts';
import { rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { DatasetError } from './fault.ts';
import { madeList } from './made-list.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { JsonSyntaxError, parseJson } from './parse-json.ts';
import { faultsOf, planted } from './planted.fixture.ts';

const paths = [...pathsIn(rawLists.articles, '')];
const mention = /\.(?:source|(?:organization|candidate)(?:s\[\d+\])?|rows\[\d+\])$/;
const prototype = Object.getOwnPropertyNames(Object.prototype).join();

function* pathsIn(value: unknown, path: string): Generator<string> {
  if (path !== '') yield path;
  if (Array.isArray(value)) for (const index of value.keys()) yield* pathsIn(value[index], `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* pathsIn(child, path === '' ? key : `${path}.${key}`);
  }
}

/** Whether a parse ends in a dataset whose mentions all resolve or in its own error, and leaves all prototypes alone. */
function behaves(raw: unknown): boolean {
  try {
    const { candidates, organizations, endorsements } = parseDataset(raw);
    return endorsements.every(
      (one) => candidates.some(({ id }) => id === one.candidate) && organizations.has(one.organization),
    );
  } catch (error) {
    return error instanceof DatasetError && error.faults.length > 0;
  } finally {
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
  }
}

const anyJson = fc.jsonValue({ stringUnit: 'binary' });

test('any JSON at all gives a dataset or the error of its own', () => {
  fc.assert(fc.property(anyJson, behaves));
});

test('so does a sound list with any one value replaced by any JSON', () => {
  const change = fc.tuple(fc.constantFrom(...paths), anyJson);
  fc.assert(
    fc.property(change, ([path, value]) => behaves(planted(path, value))),
    { numRuns: 300 },
  );
});

test.each(['articles', 'public'] as const)(
  'whatever mentions an entry that the list “%s” lacks is a fault there',
  (list) => {
    const missed = [...pathsIn(rawLists[list], '')].filter((path) => {
      const expected = `${path}: found "nobody", expected the id of`;
      return mention.test(path) && !faultsOf(planted(path, 'nobody', list)).some((fault) => fault.startsWith(expected));
    });
    expect(missed).toEqual([]);
  },
);

test('reading changes nothing of what is read, and reads the same again', () => {
  fc.assert(
    fc.property(anyRawDataset, (raw) => {
      const before = JSON.stringify(raw);
      expect(parseDataset(raw)).toEqual(parseDataset(JSON.parse(before)));
      expect(JSON.stringify(raw)).toBe(before);
    }),
  );
});

test('any text gives a value or an error of its own', () => {
  const cut = fc.json().map((text) => text.slice(0, -1));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), cut), (text) => {
      try {
        return parseJson(text) !== undefined;
      } catch (error) {
        return error instanceof JsonSyntaxError || error instanceof DatasetError;
      }
    }),
  );
});

/** Milliseconds of the processor that the quickest of some runs takes, whatever else the machine does meanwhile. */
function quickest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('reading takes time in proportion to the number of rows', ({ annotate }) => {
  const [small, large] = [200, 2000].map((rows) => JSON.stringify(madeList(rows)));
  const read = (text = ''): unknown => parseDataset(parseJson(text));
  const [one, ten] = [quickest(20, () => read(small)), quickest(6, () => read(large))];
  void annotate(`2,000 rows: ${ten.toFixed(0)} ms; 200 rows: ${one.toFixed(1)} ms`);
  // Quadratic work would make it a hundred times.
  expect(ten / one).toBeLessThan(50);
});
