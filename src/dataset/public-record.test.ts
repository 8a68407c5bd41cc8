import { expect, test } from 'vitest';
import raw from '../../data/public-record.json' with { type: 'json' };
import articlesRaw from '../../data/articles.json' with { type: 'json' };
import { organizationOf } from '../model/dataset.ts';
import { phaseOf, type Phase } from '../model/phase.ts';
import { recordComparison } from '../model/record-comparison.ts';
import { allRows } from '../model/selected.ts';
import { tallies } from '../model/tally.ts';
import { parseDataset } from './parse-dataset.ts';

const { dataset } = parseDataset(raw, 'strict');
const rows = allRows(dataset);

function ids(candidate: string, phase: Phase): readonly string[] {
  return rows
    .filter((row) => row.candidate.id === candidate && phaseOf(row.endorsement.date.when, dataset.decidedOn) === phase)
    .map((row) => row.organization.id);
}

test('there are 42 rows: 25 dated and 2 undated for Clinton while it was contested, 8 after, and 7 for Sanders', () => {
  expect(ids('clinton', 'contested')).toHaveLength(25);
  expect(ids('clinton', 'not-known')).toEqual(['iuoe', 'opcmia']);
  expect(ids('clinton', 'decided')).toEqual(['ibew', 'usw', 'uwua', 'gmp', 'nalc', 'twu', 'bctgm', 'afl-cio']);
  expect(ids('sanders', 'contested')).toEqual(['nnu', 'nuhw', 'apwu', 'cwa', 'atu', 'ilwu', 'ue']);
  expect(rows).toHaveLength(42);
});

test('a row has no date exactly where its place in time is inferred, and then the lowest grade', () => {
  for (const { endorsement } of rows) {
    const undated = endorsement.date.when.precision === 'unknown';
    expect([endorsement.id, endorsement.date.inferred]).toEqual([endorsement.id, undated]);
    expect([endorsement.id, endorsement.confidence?.date === 'D']).toEqual([endorsement.id, undated]);
  }
});

test('a size is graded exactly where there is one', () => {
  for (const { endorsement, organization } of rows) {
    const graded = endorsement.confidence?.membership ?? null;
    expect([endorsement.id, graded !== null]).toEqual([endorsement.id, organization.membership !== null]);
  }
});

test('a ballot of members is claimed for three unions, each by a named account', () => {
  const voted = rows.filter((row) => row.endorsement.process.decided === 'member-vote');
  expect(voted.map((row) => row.organization.id)).toEqual(['iupat', 'cwa', 'ue']);
  for (const { endorsement } of voted) expect(endorsement.notes.length).toBeGreaterThan(0);
});

test("a board's percentage is no share of members' votes", () => {
  const shared = rows.filter(({ endorsement }) => endorsement.voteShare !== null || endorsement.turnout !== null);
  expect(shared.filter(({ endorsement }) => endorsement.process.decided !== 'member-vote')).toEqual([]);
  const percent = rows.filter(({ endorsement }) => /percent/.test(endorsement.process.detail));
  expect(percent.map((row) => row.organization.id)).toEqual(['nea', 'nuhw']);
});

test('sums take in national unions counted in members, and no alliance, federation or other basis', () => {
  const own = dataset.candidates.map((candidate) => {
    const counted = rows.filter(
      ({ candidate: backed, organization: { kind, membership } }) =>
        backed === candidate && kind === 'national-union' && membership?.basis === 'members',
    );
    return counted.reduce((sum, row) => sum + (row.organization.membership?.count ?? 0), 0);
  });
  expect(tallies(rows, dataset.candidates).map((tally) => tally.members)).toEqual(own);
  expect(rows.filter((row) => row.organization.kind !== 'national-union').map((row) => row.organization.id)).toEqual([
    'nabtu',
    'afl-cio',
  ]);
});

test('an organization either endorsed or is the subject of a context event, and none of the non-endorsers endorsed', () => {
  const endorsed = new Set(dataset.endorsements.map((one) => one.organization));
  const silent = dataset.context
    .filter((event) => event.kind === 'no-endorsement')
    .flatMap((event) => event.organizations);
  expect(silent).toEqual(['iaff', 'ibt', 'unite-here', 'umwa', 'ibb', 'sag-aftra']);
  expect(silent.filter((id) => endorsed.has(id))).toEqual([]);
  expect([...dataset.organizations.keys()].filter((id) => !endorsed.has(id) && !silent.includes(id))).toEqual([]);
});

test('every source is used, and none is one of the five articles', () => {
  const text = JSON.stringify([raw.organizations, raw.endorsements, raw.context, raw.claims]);
  const articles = new Set(articlesRaw.sources.flatMap((source) => source.address ?? []));
  for (const source of dataset.sources.values()) {
    expect(text).toContain(`"source":"${source.id}"`);
    expect(articles.has(source.address ?? '')).toBe(false);
  }
});

test('the two records back the same candidates wherever both have a row', () => {
  const { dataset: articles } = parseDataset(articlesRaw, 'strict');
  const both = recordComparison(articles, dataset).filter(
    (one) => one.articles.candidate && one.publicRecord.candidate,
  );
  expect(both.map((one) => one.organization.id)).toEqual(['aft', 'iam', 'nea', 'afscme', 'seiu', 'afge', 'cwa', 'nnu']);
  for (const one of both) expect(one.publicRecord.candidate).toBe(one.articles.candidate);
  const dates = both.flatMap((one) => one.differences.filter(({ about }) => about === 'date'));
  expect(dates.filter(({ sentence }) => sentence.startsWith('The dates'))).toEqual([]);
  expect(articles.candidates).toEqual(dataset.candidates);
  for (const { organization } of both) expect(organizationOf(dataset, organization.id).label).toBe(organization.label);
});
