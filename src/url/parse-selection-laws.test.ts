import { array, assert, constant, constantFrom, oneof, property, shuffledSubarray, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts } from '../dataset/hostile-texts.fixture.ts';
import { defaultSelection } from '../model/selection.ts';
import { anySelection, vocabulary } from './any-selection.fixture.ts';
import { droppedInWords } from './dropped.ts';
import { parameters } from './query.ts';
import { formatSelection, parseSelection } from './parse-selection.ts';

const texts =
  'local coalition not-said delegates date name 2015-06 2015-06-30 2016-02-29 2015-02-29 public dark on off nobody noa.';
const words = constantFrom('', '__proto__', ...texts.split(' '), ...vocabulary.candidates, ...vocabulary.organizations);
const pairs = array(tuple(constantFrom(...parameters, 'unions', 'asof', 'amp;union', 'utm_source'), words), {
  maxLength: 30,
});
const encoded = (list: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(list.map(([name, value]) => [name, value])).toString();
const hostile = oneof(
  string({ unit: 'binary', maxLength: 3000 }),
  string({
    unit: constantFrom(
      '&',
      '=',
      '%',
      '?',
      '#',
      '+',
      'union',
      '<script>',
      '\uD800',
      '\u202E',
      '\0',
      '__proto__',
      '[x]',
      '2015-',
    ),
  }),
  tuple(constantFrom(...parameters), string({ unit: 'binary' })).map(([name, value]) => `${name}=${value}`),
);

test('what is written is read back the same, with nothing dropped', () => {
  assert(
    property(anySelection, (selection) => {
      expect(parseSelection(formatSelection(selection), vocabulary)).toEqual({ selection, dropped: [] });
    }),
  );
});

test('lists in another order, with doubles, are written the same', () => {
  assert(
    property(anySelection, (selection) => {
      const { candidates, organizations, kinds, decided } = selection;
      const shuffled = {
        ...selection,
        candidates: [...candidates, ...candidates].reverse(),
        organizations: [...organizations, ...organizations].reverse(),
        kinds: [...kinds, ...kinds].reverse(),
        decided: [...decided, ...decided].reverse(),
      };
      expect(formatSelection(shuffled)).toBe(formatSelection(selection));
    }),
  );
});

test('an address cleaned once is clean', () => {
  const clean = (search: string): string => formatSelection(parseSelection(search, vocabulary).selection);
  assert(
    property(pairs.map(encoded), (search) => {
      expect(clean(clean(search))).toBe(clean(search));
      expect(parseSelection(clean(search), vocabulary).dropped).toEqual([]);
    }),
  );
});

test('the order of parameters makes no difference', () => {
  const shuffled = pairs.chain((list) => tuple(constant(list), shuffledSubarray(list, { minLength: list.length })));
  assert(
    property(shuffled, ([one, other]) => {
      const [a, b] = [parseSelection(encoded(one), vocabulary), parseSelection(encoded(other), vocabulary)];
      expect(b.selection).toEqual(a.selection);
      expect(new Set(b.dropped)).toEqual(new Set(a.dropped));
    }),
  );
});

test('a question mark in front makes no difference', () => {
  assert(
    property(pairs.map(encoded), (search) => {
      expect(parseSelection(`?${search}`, vocabulary)).toEqual(parseSelection(search, vocabulary));
    }),
  );
});

function expectPlain(sentences: readonly string[], search: string): void {
  expect(sentences.length, search).toBeLessThanOrEqual(6);
  for (const sentence of sentences) {
    expect(() => encodeURIComponent(sentence), search).not.toThrow();
    expect(sentence, search).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|\p{M}{5}/u);
    expect(sentence.length, search).toBeLessThan(1500);
  }
}

test('hostile addresses never throw, never pollute, and are told in few short well-formed sentences', () => {
  const before = Reflect.ownKeys(Object.prototype);
  assert(
    property(hostile, (search) => {
      const { selection, dropped } = parseSelection(search, vocabulary);
      expect(formatSelection(selection)).toMatch(/^[a-z0-9=&-]*$/);
      expectPlain(droppedInWords(dropped), search);
      expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('each hostile text as each parameter’s value, and as a parameter’s name, is only ever words', () => {
  // "name" is a way to sort.
  for (const text of hostileTexts.filter((one) => one !== 'name')) {
    for (const name of parameters) {
      const search = encoded([[name, text]]);
      expect(parseSelection(search, vocabulary).selection, search).toEqual(defaultSelection);
    }
    if (parameters.some((name) => name === text)) continue;
    const search = encoded([
      ['union', text],
      [text || 'x', 'y'],
    ]);
    const { selection, dropped } = parseSelection(search, vocabulary);
    expect(selection, search).toEqual(defaultSelection);
    expect(dropped.length, search).toBeGreaterThan(0);
    expectPlain(droppedInWords(dropped), search);
  }
});
