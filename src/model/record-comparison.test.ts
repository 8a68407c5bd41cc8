import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { Decision, Endorsement } from './endorsement.ts';
import { inventedDataset } from './invented-dataset.ts';
import type { Membership } from './membership.ts';
import type { Organization } from './organization.ts';
import { recordComparison } from './record-comparison.ts';
import { parseWhen, unknownWhen } from './when.ts';

const evidence = [{ source: 'gazette' as never, paragraph: null, printed: 'it' }] as const;
const bakers = [...inventedDataset.organizations.values()][0] as Organization;

interface Told {
  readonly date?: string | null;
  readonly candidate?: string;
  readonly decided?: Decision;
  readonly size?: Partial<Membership> | null;
}

function endorsement({ date = '2015-07-11', candidate = 'oak', decided = 'leadership' }: Told): Endorsement {
  const when = date === null ? unknownWhen : parseWhen(date);
  if (!when) throw new Error(`not a date: ${date}`);
  return {
    id: 'bakers-oak' as never,
    organization: bakers.id,
    candidate: candidate as never,
    date: { when, inferred: false, evidence },
    process: { decided, accordingTo: decided === 'not-said' ? null : 'its own text', detail: '', evidence },
    voteShare: null,
    turnout: null,
    evidence,
    notes: [],
    confidence: null,
  };
}

function record(told: Told, endorsed: 'endorsed' | 'silent' = 'endorsed'): Dataset {
  const { size = null } = told;
  const membership: Membership | null = size && {
    count: 1_600_000,
    hedge: null,
    basis: 'members',
    conflicts: [],
    evidence,
    ...size,
  };
  return {
    ...inventedDataset,
    organizations: new Map([[bakers.id, { ...bakers, membership }]]),
    endorsements: endorsed === 'endorsed' ? [endorsement(told)] : [],
  };
}

const differences = (a: Told, b: Told) =>
  recordComparison(record(a), record(b))[0]?.differences.map(({ sentence }) => sentence);

test('what both records say is said in words, each for itself', () => {
  const [one] = recordComparison(record({ date: '../2015-09-30', size: { hedge: 'some' } }), record({}));
  expect(one?.articles).toEqual({
    members: 'some 1.6 million members',
    candidate: 'Olive Oak',
    date: 'by 30 September 2015',
    process: 'leadership',
    account: 'its own text',
  });
  expect(one?.publicRecord).toMatchObject({ members: 'member count not known', date: '11 July 2015' });
});

test('records that say the same have no differences', () => {
  expect(differences({ size: {} }, { size: {} })).toEqual([]);
});

test('an organization that only one record holds is not compared', () => {
  expect(recordComparison(inventedDataset, record({})).map((one) => one.organization.id)).toEqual(['bakers']);
});

test.each([
  [
    '../2015-09-30',
    '2015-07-11',
    'The date is more exact in the public record: 11 July 2015, not only by 30 September 2015.',
  ],
  ['2015-11-17', '2015-11', 'The date is more exact in the articles: 17 November 2015, not only in November 2015.'],
  ['2015-11-17', null, 'A date stands only in the articles: 17 November 2015.'],
  [null, '2015-11', 'A date stands only in the public record: in November 2015.'],
  [
    '2015-12-17',
    '2015-12-16',
    'The dates can’t both be right: 17 December 2015 in the articles, 16 December 2015 in the public record.',
  ],
  [
    '2015-11/2015-12-10',
    '2015-12-01/2015-12-20',
    'The dates differ and can both be right: between 1 November 2015 and 10 December 2015 in the articles, between 1 December 2015 and 20 December 2015 in the public record.',
  ],
])('dates %s and %s are told apart by whether both can be right', (a, b, sentence) => {
  expect(differences({ date: a }, { date: b })).toEqual([sentence]);
});

test.each<[Partial<Membership> | null, Partial<Membership> | null, string]>([
  [null, { hedge: 'about' }, 'A size stands only in the public record: about 1.6 million members.'],
  [{}, null, 'A size stands only in the articles: 1.6 million members.'],
  [
    { hedge: 'some' },
    { hedge: 'more than' },
    'The size is the same and its hedge differs: some 1.6 million members in the articles, more than 1.6 million members in the public record.',
  ],
  [
    {},
    { basis: 'represented' },
    'The sizes count different things: 1.6 million members in the articles, 1.6 million represented in the public record.',
  ],
  [{}, { count: 7 }, 'The sizes differ: 1.6 million members in the articles, 7 members in the public record.'],
])('sizes are compared by basis first, then count, then hedge: %#', (a, b, sentence) => {
  expect(differences({ size: a }, { size: b })).toEqual([sentence]);
});

test.each<[Decision, Decision, string]>([
  ['not-said', 'leadership', 'How it was decided stands only in the public record: leadership.'],
  ['member-vote', 'not-said', 'How it was decided stands only in the articles: member vote.'],
  [
    'member-vote',
    'leadership',
    'The accounts of how it was decided differ: member vote in the articles, leadership in the public record.',
  ],
])('%s and %s are a difference of process', (a, b, sentence) => {
  expect(differences({ decided: a }, { decided: b })).toEqual([sentence]);
});

test('a difference says which fact it is about', () => {
  const [one] = recordComparison(record({ size: {} }), record({ date: null, size: { count: 7 } }));
  expect(one?.differences.map(({ about }) => about)).toEqual(['date', 'members']);
});

test('a choice that differs is named first', () => {
  expect(differences({ candidate: 'oak' }, { candidate: 'ash', date: '2015-07-12' })?.[0]).toBe(
    'The choices differ: Olive Oak in the articles, Abel Ash in the public record.',
  );
});

test('an endorsement that stands in one record only is a difference, and no date or process is made up for the other', () => {
  const [one] = recordComparison(record({}, 'silent'), record({}));
  expect(one?.articles).toEqual({
    members: 'member count not known',
    candidate: null,
    date: null,
    process: null,
    account: null,
  });
  expect(one?.differences).toEqual([{ about: 'choice', sentence: 'An endorsement stands only in the public record.' }]);
});
