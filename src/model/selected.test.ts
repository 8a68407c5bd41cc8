import { expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import type { Day } from './day.ts';
import type { Endorsement } from './endorsement.ts';
import { inventedDataset } from './invented-dataset.ts';
import type { Organization } from './organization.ts';
import { passes, type Row } from './selected.ts';
import { defaultSelection, type Filter } from './selection.ts';
import { parseWhen, unknownWhen } from './when.ts';

const [candidate, rival] = inventedDataset.candidates as [Candidate, Candidate];
const [organization] = [...inventedDataset.organizations.values()] as [Organization];

function row(edtf: string, decided: Endorsement['process']['decided'] = 'not-said'): Row {
  const { evidence } = organization;
  const endorsement: Endorsement = {
    id: 'one' as Endorsement['id'],
    organization: organization.id,
    candidate: candidate.id,
    date: { when: parseWhen(edtf) ?? unknownWhen, inferred: false, evidence },
    process: { decided, accordingTo: null, detail: '', evidence: [] },
    voteShare: null,
    turnout: null,
    evidence,
    notes: [],
    confidence: null,
  };
  return { endorsement, organization, candidate, phase: 'contested', kind: organization.kind };
}

function filter(part: Partial<Filter>): Filter {
  return { ...defaultSelection, ...part };
}

test('an empty filter passes every row', () => {
  expect(passes(row(''), defaultSelection)).toBe(true);
});

test('within one list any value will do, and every list must agree', () => {
  expect(passes(row(''), filter({ candidates: [candidate.id, rival.id] }))).toBe(true);
  expect(passes(row(''), filter({ candidates: [rival.id] }))).toBe(false);
  expect(passes(row(''), filter({ candidates: [candidate.id], decided: ['member-vote'] }))).toBe(false);
  expect(passes(row('', 'member-vote'), filter({ candidates: [candidate.id], decided: ['member-vote'] }))).toBe(true);
  expect(passes(row(''), filter({ kinds: ['local'] }))).toBe(false);
  expect(passes(row(''), filter({ unions: [organization.id] }))).toBe(true);
});

test.each([
  ['2015-12-17', true],
  ['2015-12-18', false],
  ['2015-12', true],
  ['2015-11', false],
  ['../2015-12-01', false],
  ['../2016-03-01', true],
  ['2015-11/2015-12-17', true],
  ['', true],
])('%j can have happened from 10 to 17 December: %s', (edtf, expected) => {
  const span = filter({ from: '2015-12-10' as Day, to: '2015-12-17' as Day });
  expect(passes(row(edtf), span)).toBe(expected);
});

test.each([
  ['2015-12-17', true],
  ['2015-12', false],
  ['../2015-12-17', true],
  ['../2015-12-18', false],
  ['', false],
])('%j is documented by 17 December: %s', (edtf, expected) => {
  expect(passes(row(edtf), filter({ asOf: '2015-12-17' as Day }))).toBe(expected);
});
