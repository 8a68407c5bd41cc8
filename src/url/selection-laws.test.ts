import { array, assert, constant, constantFrom, oneof, property, shuffledSubarray, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { anySelection, vocabulary } from './any-selection.fixture.ts';
import { droppedInWords } from './dropped.ts';
import { parameters } from './query.ts';
import { formatSelection, parseSelection } from './selection.ts';

const texts =
  'local coalition not-said delegates date name 2015-06 2015-06-30 2016-02-29 2015-02-29 public dark on off nobody noa.';
const words = constantFrom(
  '',
  '__proto__',
  ...texts.split(' '),
  ...vocabulary.candidates.keys(),
  ...vocabulary.organizations.keys(),
);
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
      const { candidates, unions, kinds, decided } = selection;
      const shuffled = {
        ...selection,
        candidates: [...candidates, ...candidates].reverse(),
        unions: [...unions, ...unions].reverse(),
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

test('hostile addresses never throw, never pollute, and are told in few short well-formed sentences', () => {
  const before = Reflect.ownKeys(Object.prototype);
  assert(
    property(hostile, (search) => {
      const { selection, dropped } = parseSelection(search, vocabulary);
      const sentences = droppedInWords(dropped);
      expect(formatSelection(selection)).toMatch(/^[a-z0-9=&-]*$/);
      expect(sentences.length).toBeLessThanOrEqual(6);
      for (const sentence of sentences) {
        expect(() => encodeURIComponent(sentence)).not.toThrow();
        expect(sentence).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }
      expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});
