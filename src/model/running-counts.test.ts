import { expect, test } from 'vitest';
import type { Claim, ClaimMeasure } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Endorsement } from './endorsement.ts';
import { inventedDataset } from './invented-dataset.ts';
import { runningCounts } from './running-counts.ts';
import { parseWhen, unknownWhen, type When } from './when.ts';

const evidence = [{ source: 'gazette' as never, paragraph: 1, printed: 'so' }] as const;

function when(edtf: string): When {
  return parseWhen(edtf) ?? unknownWhen;
}

function endorsement(organization: string, candidate: string, edtf: string): Endorsement {
  return {
    id: `${organization}-row` as never,
    organization: organization as never,
    candidate: candidate as never,
    date: { when: when(edtf), inferred: edtf === '', evidence },
    process: { decided: 'not-said', accordingTo: null, detail: '', evidence: [] },
    voteShare: null,
    turnout: null,
    evidence,
    notes: [],
    confidence: null,
  };
}

function claim(id: string, asOf: string, organizations: readonly string[], measure: ClaimMeasure = 'unions'): Claim {
  return {
    id: id as never,
    title: id,
    measure,
    value: organizations.length,
    against: null,
    hedge: null,
    scope: 'unions',
    claimant: 'the campaign',
    candidate: 'oak' as never,
    asOf: when(asOf),
    rows: organizations.map((one) => `${one}-row` as never),
    verdict: { outcome: 'agrees', reason: 'so', view: '' },
    evidence,
  };
}

function record(...claims: readonly Claim[]): Dataset {
  const endorsements = [
    endorsement('glaziers', 'oak', ''),
    endorsement('carters', 'oak', '2015-09-10'),
    endorsement('bakers', 'oak', '2015-08-01'),
    endorsement('dyers', 'ash', '2015-08-02'),
  ];
  return { ...inventedDataset, endorsements, claims };
}

const labels = (rows: readonly { readonly organization: { readonly label: string } }[]) =>
  rows.map(({ organization }) => organization.label);

test('counts stand by their date, each with its rows by date and the undated last', () => {
  const [side] = runningCounts(
    record(claim('later', '2015-10-01', ['bakers', 'carters', 'glaziers']), claim('sooner', '2015-08-15', ['bakers'])),
  );
  expect(side?.candidate.id).toBe('oak');
  expect(side?.counts.map((count) => [count.claim.id, labels(count.rows)])).toEqual([
    ['sooner', ['Bakers']],
    ['later', ['Bakers', 'Carters', 'Glaziers']],
  ]);
});

test('what is new in a count is what the one before it did not name', () => {
  const [side] = runningCounts(
    record(claim('first', '2015-08-15', ['bakers']), claim('second', '2015-10-01', ['bakers', 'carters'])),
  );
  expect(side?.counts.map(({ added }) => labels(added))).toEqual([['Bakers'], ['Carters']]);
});

test('a count leaves out only rows of its own candidate that were surely there by its day', () => {
  const [side] = runningCounts(record(claim('early', '2015-09-09', []), claim('narrow', '2015-09-10', ['bakers'])));
  expect(side?.counts.map((count) => [count.claim.id, labels(count.leftOut)])).toEqual([['narrow', ['Carters']]]);
});

test('claims of workers, and claims that name no rows, are no counts of unions', () => {
  expect(runningCounts(record(claim('workers', '2015-10-01', ['bakers'], 'workers')))).toEqual([]);
  expect(runningCounts(record(claim('rank', '2015-10-01', ['bakers'], 'rank')))).toHaveLength(1);
});
