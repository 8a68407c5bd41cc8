import { expect, test } from 'vitest';
import { vocabulary } from './any-selection.ts';
import { droppedInWords } from './dropped-in-words.ts';
import { parseSelection } from './parse-selection.ts';
import type { Vocabulary } from './vocabulary.ts';

function told(search: string, known: Vocabulary = vocabulary): readonly string[] {
  return droppedInWords(parseSelection(search, known).dropped);
}

test('nothing dropped is nothing said', () => {
  expect(told('union=dyers')).toEqual([]);
});

test.each([
  [
    'candidate=willow',
    '“candidate” was given “willow”, which is not in this record, so it was left out. It can be ash or oak.',
  ],
  ['union=diers', '“union” was given “diers”, which is not in this record, so it was left out. Did you mean “dyers”?'],
  [
    'candidate=Ash',
    '“candidate” was given “Ash”, which is not in this record, so it was left out. Did you mean “ash”?',
  ],
  ['candidate=', '“candidate” was given no value, so it was left out. It can be ash or oak.'],
  ['sort=size', '“sort” can’t be “size”, so it was left out. It can be members, name or date.'],
  [
    'from=June',
    '“from” can’t be “June”, so it was left out. It can be a month such as 2015-06 or a day such as 2015-06-15.',
  ],
  ['unions=dyers', '“unions” is not a setting of this page, so it was left out. Did you mean “union”?'],
  ['form=2015', '“form” is not a setting of this page, so it was left out. Did you mean “from”?'],
  [
    'url=//evil',
    '“url” is not a setting of this page, so it was left out. The settings are candidate, union, kind, decided, from, to, asof, record, measure, sort, pick, theme, pattern and running.',
  ],
])('%s is told', (search, sentence) => {
  expect(told(search)).toEqual([sentence]);
});

test('a span the wrong way round is told for both of its ends', () => {
  expect(told('from=2015-07&to=2015-06-15')).toEqual([
    '“from” (2015-07) is later than “to”, so it was left out. A span begins before it ends.',
    '“to” (2015-06-15) is earlier than “from”, so it was left out.',
  ]);
});

test('a value given twice is told for each reading', () => {
  expect(told('sort=date&sort=name')).toEqual([
    '“sort” takes one value and was given several, so “name” was left out. Give it once.',
    '“sort” takes one value and was given several, so “date” was left out. Give it once.',
  ]);
});

test('an address that is too long is told', () => {
  expect(told(`union=dyers&utm_x=${'a'.repeat(3000)}`)).toEqual([
    'The address is longer than 2,000 characters, so its end was left out. Choose fewer filters.',
  ]);
});

test('a long list of unions is not recited', () => {
  const ids = [...vocabulary.organizations.values()];
  const twelve = [...ids, ...ids].map((id, index): [string, typeof id] => [`local-${index}`, id]);
  const [sentence] = told('union=nobody', { ...vocabulary, organizations: new Map(twelve) });
  expect(sentence).toMatch(/Choose one from the filters\.$/);
});

test('many faults are told in part and counted, and the same fault once', () => {
  const sentences = told(['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7'].map((kind) => `kind=${kind}`).join('&'));
  expect(sentences).toHaveLength(6);
  expect(sentences.at(-1)).toBe('2 more settings in the address could not be used.');
  expect(told('zzz=1&zzz=2')).toHaveLength(1);
});
