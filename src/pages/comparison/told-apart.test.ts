import { expect, test } from 'vitest';
import { inventedDataset } from '../../model/invented-dataset.ts';
import type { RecordComparison, RecordSays } from '../../model/record-comparison.ts';
import type { RecordDifference } from '../../model/record-differences.ts';
import { comparedWords } from './compared-words.ts';
import { comparisonHeadline } from './comparison-headline.ts';
import { toldApart } from './told-apart.ts';

const said: RecordSays = {
  members: '7 members',
  candidate: 'Olive Oak',
  date: 'in May 2015',
  process: 'leadership',
  account: 'the union',
};
const silent: RecordSays = {
  members: 'member count not known',
  candidate: null,
  date: null,
  process: null,
  account: null,
};

function compared(
  articles: Partial<RecordSays>,
  publicRecord: Partial<RecordSays>,
  differences: readonly RecordDifference[] = [],
): RecordComparison {
  const [organization] = inventedDataset.organizations.values();
  if (!organization) throw new Error('the invented race has no organization');
  return { organization, articles: { ...said, ...articles }, publicRecord: { ...said, ...publicRecord }, differences };
}

test('a difference is told in its own sentence', () => {
  const difference = { about: 'date', sentence: 'The dates differ.' } as const;
  expect(toldApart(compared({}, {}, [difference]), 'date')).toEqual({ state: 'differs', words: 'The dates differ.' });
  expect(toldApart(compared({}, {}, [difference]), 'members').state).toBe('same');
});

test('a record with no endorsement is silent on its date and process, which is no sameness', () => {
  expect(toldApart(compared(silent, {}), 'date')).toEqual({
    state: 'differs',
    words: 'Only the public record has an endorsement.',
  });
  expect(toldApart(compared({}, silent), 'process').words).toBe('Only the articles have an endorsement.');
  expect(toldApart(compared(silent, silent), 'choice').words).toBe('Neither has an endorsement.');
});

test('the same process by another account is not passed off as one account', () => {
  expect(toldApart(compared({}, { account: 'Politico' }), 'process').words).toBe('The same, by another account.');
  expect(toldApart(compared({}, {}), 'process').words).toBe('No difference.');
});

test('a fact is told as its record tells it, with whose account it is', () => {
  expect(comparedWords(said, 'process')).toBe('Leadership. Account: the union');
  expect(comparedWords(said, 'date')).toBe('In May 2015');
  expect(comparedWords(silent, 'choice')).toBe('No endorsement in this record');
  expect(comparedWords(silent, 'members')).toBe('Member count not known');
});

test('the headline counts the organizations, and over how many facts of each sort they part', () => {
  const date = { about: 'date', sentence: '' } as const;
  const process = { about: 'process', sentence: '' } as const;
  expect(comparisonHeadline([compared({}, {}, [date, process]), compared({}, {}, [date])])).toBe(
    'Two organizations stand in both records, which part over 2 dates and 1 way of deciding.',
  );
  expect(comparisonHeadline([compared({}, {})])).toBe(
    'One organization stands in both records, and nowhere do they part.',
  );
});
