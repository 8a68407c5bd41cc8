import { expect, test } from 'vitest';
import { keptRecords } from '../dataset/kept-records.fixture.ts';
import { claimedInWords, claimTopic } from './claim-words.ts';
import type { Claim } from './claim.ts';

const [any] = keptRecords[0].claims;

function claimed(change: Partial<Claim>): string | null {
  if (!any) throw new Error('the record has no claim');
  const { figure, unit } = claimedInWords({ ...any, value: null, against: null, hedge: null, ...change });
  return figure === null ? null : `${figure} ${unit}`.trim();
}

test.each([
  [{ measure: 'unions', value: 18, hedge: 'some' }, 'some 18 unions'],
  [{ measure: 'workers', value: 11_000_000, hedge: 'about' }, 'about 11 million people'],
  [{ measure: 'rank', value: 1 }, '1st in rank'],
  [{ measure: 'rank', value: 3 }, '3rd in rank'],
  [{ measure: 'rank', value: 12 }, '12th in rank'],
  [{ measure: 'rank', value: 22 }, '22nd in rank'],
  [{ measure: 'poll', value: 25, hedge: 'about' }, 'about 25 points'],
  [{ measure: 'poll', value: 44, against: 42 }, '44 to 42 percent'],
  [{ measure: 'score', value: 455, against: 2 }, '455 to 2 points'],
  [{ measure: 'votes', value: 700_000, against: 22 }, '700,000 to 22 votes'],
  [{ measure: 'share', value: 0.75, hedge: 'nearly' }, 'nearly 75% of members'],
  [{ measure: 'locals', hedge: 'dozens' }, '“dozens”'],
  [{ measure: 'words' }, null],
] as const)('%j is set as %j', (change, words) => {
  expect(claimed(change)).toBe(words);
});

test('every claim of the records has a topic, and claims of how it was decided stand apart', () => {
  const topics = new Map(keptRecords.flatMap(({ claims }) => claims.map((claim) => [claim.id, claimTopic(claim)])));
  const of = (id: string) => [...topics].find(([key]) => key === id)?.[1];
  expect(of('clinton-18-unions')).toBe('endorsements');
  expect(of('clinton-11-million-workers')).toBe('members');
  expect(of('shelton-700000-votes')).toBe('members');
  expect(of('some-chosen-by-leaders')).toBe('decisions');
  expect(of('fivethirtyeight-455-2')).toBe('scores');
  expect([...topics.values()]).not.toContain(undefined);
});
