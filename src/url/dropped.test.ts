import { array, assert, integer, nat, property } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { vocabulary } from './any-selection.fixture.ts';
import { droppedInWords, quotable } from './dropped.ts';
import { parseSelection, type Vocabulary } from './parse-selection.ts';

function told(search: string, known: Vocabulary = vocabulary): readonly string[] {
  return droppedInWords(parseSelection(search, known).dropped);
}

test('nothing dropped is nothing said', () => {
  expect(told('union=noa&utm_source=x')).toEqual([]);
});

test.each([
  [
    'candidate=oak',
    '“candidate” was given “oak”, which isn’t on this list, so it was left out. It can be holt or rivera.',
  ],
  [
    'union=bakkers',
    '“union” was given “bakkers”, which isn’t on this list, so it was left out. Did you mean “bakers”?',
  ],
  [
    'candidate=Holt',
    '“candidate” was given “Holt”, which isn’t on this list, so it was left out. Did you mean “holt”?',
  ],
  ['candidate=', '“candidate” was given no value, so it was left out. It can be holt or rivera.'],
  ['sort=size', '“sort” can’t be “size”, so it was left out. It can be members, name or date.'],
  [
    'from=June',
    '“from” can’t be “June”, so it was left out. It can be a month such as 2019-01 or a day such as 2019-01-01.',
  ],
  ['unions=noa', '“unions” isn’t a setting of this page, so it was left out. Did you mean “union”?'],
  ['form=2015', '“form” isn’t a setting of this page, so it was left out. Did you mean “from”?'],
  [
    'asof=2015-06-15',
    '“asof” is no longer a setting of this page, so it was left out. For a list as of a date, use “to”.',
  ],
  ['measure=unions', '“measure” is no longer a setting of this page, so it was left out.'],
])('%s is told', (search, sentence) => {
  expect(told(search)).toEqual([sentence]);
});

test('a span the wrong way round is told once', () => {
  expect(told('from=2015-07&to=2015-06-15')).toEqual([
    'The link’s start date is after its end date, so we ignored both.',
  ]);
});

test('a value given twice is told for each reading', () => {
  expect(told('sort=date&sort=name')).toEqual([
    '“sort” takes one value and was given several, so “name” was left out. Give it once.',
    '“sort” takes one value and was given several, so “date” was left out. Give it once.',
  ]);
});

test('an address that is too long is told', () => {
  expect(told(`union=noa&utm_x=${'a'.repeat(3000)}`)).toEqual([
    'The link is longer than 2,000 characters, so its end was left out. Choose fewer filters.',
  ]);
});

test('a long list of unions is not recited', () => {
  const many = [...vocabulary.organizations, ...vocabulary.organizations];
  const [sentence] = told('union=nobody', { ...vocabulary, organizations: many });
  expect(sentence).toMatch(/Choose one from the filters\.$/);
});

test('many faults are told in part and counted, and the same fault once', () => {
  const sentences = told(['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7'].map((kind) => `kind=${kind}`).join('&'));
  expect(sentences).toHaveLength(6);
  expect(sentences.at(-1)).toBe('2 more settings in the link couldn’t be used.');
  expect(told('unions=1&unions=2')).toHaveLength(1);
});

test('a short text stays as it is', () => {
  expect(quotable('dyers', 60)).toBe('dyers');
  expect(quotable('12345', 5)).toBe('12345');
});

test('a long text is cut between graphemes, with an ellipsis', () => {
  expect(quotable('👩‍👩‍👧é́🇩🇪x', 3)).toBe('👩‍👩‍👧é́🇩🇪…');
});

test('control and direction marks are made visible', () => {
  expect(quotable('a\u202Eb\0c\u2028d', 60)).toBe('a\uFFFDb\uFFFDc\uFFFDd');
});

test('a tower of marks is cut down to four', () => {
  expect(quotable(`x${'\u0301'.repeat(500)}y`, 60)).toBe(`x${'\u0301'.repeat(4)}y`);
});

test('without a segmenter a text is cut between code points', () => {
  vi.stubGlobal('Intl', {});
  expect(quotable('🇩🇪x', 1)).toBe('🇩…');
});

test('whatever comes in, what comes out is well-formed', () => {
  assert(
    property(array(integer({ min: 0, max: 0xffff })), nat({ max: 70 }), (units, graphemes) => {
      const text = quotable(String.fromCharCode(...units), graphemes);
      expect(() => encodeURIComponent(text)).not.toThrow();
    }),
  );
});
