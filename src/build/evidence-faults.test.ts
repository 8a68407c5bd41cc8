import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatPath } from '../dataset/fault.ts';
import { articleTexts, evidenceFaults, paragraphsOf, type RawList } from './evidence-faults.ts';

const folder = '../shared/articles';
const texts = new Map([['hash', paragraphsOf('\n  \nThe “oak” union’s choice\n\nsome 1.6 million members\r\n')]]);

function faultsOf(evidence: object, textSha256 = 'hash'): readonly string[] {
  const raw = { sources: [{ id: 'gazette', textSha256 }], claims: [{ evidence: [evidence] }] };
  return evidenceFaults(raw, texts).faults.map(({ path, expected }) => `${formatPath(path)}: ${expected}`);
}

test.each(['some 1.6 million members', '1.6 million'])('%j stands in its paragraph', (printed) => {
  expect(faultsOf({ source: 'gazette', paragraph: 2, printed })).toEqual([]);
});

test('curly and straight quotes are one', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 1, printed: `The "oak" union's choice` })).toEqual([]);
});

test.each(['some 1.7 million', 'Some 1.6 million', 'some  1.6 million'])(
  '%j does not, letter for letter',
  (printed) => {
    expect(faultsOf({ source: 'gazette', paragraph: 2, printed })).toEqual([
      'claims[0].evidence[0].printed: a phrase of paragraph 2 of gazette',
    ]);
  },
);

test('a phrase in the wrong paragraph is told where it is', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 1, printed: 'some 1.6 million' })).toEqual([
    'claims[0].evidence[0].printed: a phrase of paragraph 1 of gazette; paragraph 2 has it',
  ]);
});

test('a paragraph that the article does not have is named', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 3, printed: 'some' })).toEqual([
    'claims[0].evidence[0].paragraph: 1 to 2, the paragraphs of gazette',
  ]);
});

test('a text that is not the one that was read is refused by its hash', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 2, printed: 'some' }, 'another')).toEqual([
    'sources[0].textSha256: the hash of a text in the folder',
    'claims[0].evidence[0].source: a source whose text is in the folder',
  ]);
});

test('all the evidence of the first list stands where it says', ({ skip }) => {
  skip(!existsSync(folder), `skipped, for the texts of the articles are not at ${folder}`);
  const raw = JSON.parse(readFileSync('data/articles.json', 'utf8')) as RawList;
  const { faults, count } = evidenceFaults(raw, articleTexts(folder));
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
