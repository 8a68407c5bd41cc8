import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { hedged } from '../model/number-words.ts';
import { allRows } from '../model/selected.ts';
import { tallies } from '../model/tally.ts';
import { parseDataset } from './parse-dataset.ts';

const { dataset } = parseDataset(articles, 'strict');
const rows = allRows(dataset);

test('eleven endorsements: whom, when, how decided, how large', () => {
  const facts = rows.map(({ candidate, organization, endorsement }) => [
    candidate.id,
    organization.id,
    endorsement.date.when.edtf,
    endorsement.process.decided,
    organization.membership && hedged(organization.membership.count, organization.membership.hedge),
  ]);
  expect(facts).toEqual([
    ['clinton', 'aft', '../2015-09-30', 'leadership', 'some 1.6 million'],
    ['clinton', 'iam', '../2015-09-30', 'leadership', null],
    ['clinton', 'nea', '../2015-12-17', 'not-said', '3 million'],
    ['clinton', 'afscme', '../2015-12-17', 'not-said', null],
    ['clinton', 'seiu', '2015-11', 'not-said', '2 million'],
    ['clinton', 'afge', '../2016-02-22', 'not-said', null],
    ['sanders', 'cwa', '2015-12-17', 'member-vote', '700,000'],
    ['sanders', 'nnu', '../2015-09-30', 'not-said', null],
    ['sanders', 'seiu-nh-affiliate', '2015-11/2015-12-17', 'not-said', null],
    ['sanders', 'dfa', '2015-12-17', 'member-vote', 'about 1 million'],
    ['sanders', 'wfp', '2015-12-06/2015-12-12', 'not-said', null],
  ]);
});

test('six national unions for one candidate, three with a size; two for the other, one with a size', () => {
  expect(tallies(rows, dataset.candidates)).toMatchObject([
    { candidate: { id: 'clinton' }, unions: 6, known: 3, members: 6_600_000, others: 0 },
    { candidate: { id: 'sanders' }, unions: 2, known: 1, members: 700_000, others: 3 },
  ]);
});

test('only a share, a turnout and a membership that an article prints have a number, each with its own evidence', () => {
  const figures = rows.filter(({ endorsement }) => endorsement.voteShare ?? endorsement.turnout);
  expect(figures.map(({ organization }) => organization.id)).toEqual(['dfa']);
  expect(figures[0]?.endorsement.voteShare).toMatchObject({ value: 0.9, hedge: 'nearly' });
  expect(figures[0]?.endorsement.turnout).toMatchObject({ value: 270_000, hedge: null });
});

test('an abbreviation is kept only where an article prints it', () => {
  const abbreviated = [...dataset.organizations.values()].flatMap(({ id, abbreviation }) =>
    abbreviation === null ? [] : [[id, abbreviation]],
  );
  expect(abbreviated).toEqual([
    ['cwa', 'CWA'],
    ['dfa', 'DFA'],
    ['wfp', 'WFP'],
  ]);
});

test('other spellings are kept with the place where they stand', () => {
  const spellings = [...dataset.organizations.values()].flatMap(({ id, otherSpellings }) =>
    otherSpellings.map(({ source, paragraph, printed }) => `${id}: ${printed} (${source} ${paragraph})`),
  );
  expect(spellings).toEqual([
    'afscme: American Federation of State County and Municipal employees (time 15)',
    'cwa: Communication Workers of America (monitor 2)',
    'cwa: Communication Workers of America (examiner 4)',
    'cwa: Communication Workers of America (time 4)',
  ]);
});

test('the affiliate that broke ranks is linked to its parent, which chose the other candidate', () => {
  const affiliate = rows.find(({ organization }) => organization.parent !== null);
  const parent = rows.find(({ organization }) => organization.id === affiliate?.organization.parent?.organization);
  expect([affiliate?.candidate.id, parent?.organization.id, parent?.candidate.id]).toEqual([
    'sanders',
    'seiu',
    'clinton',
  ]);
});

test('two organizations are spoken of and endorse nobody', () => {
  const endorsers = new Set(rows.map(({ organization }) => organization.id));
  const others = [...dataset.organizations.keys()].filter((id) => !endorsers.has(id));
  expect(others).toEqual(['afl-cio', 'labor-for-bernie']);
});

test('every leadership or member-vote decision names whose account it is, and silence names nobody', () => {
  for (const { endorsement } of rows) {
    const silent = endorsement.process.decided === 'not-said';
    expect([endorsement.id, endorsement.process.accordingTo === null]).toEqual([endorsement.id, silent]);
  }
});

test('the two readings of the contributions are both kept', () => {
  const readings = dataset.claims.filter(({ measure }) => measure === 'contributions');
  expect(readings.map(({ value, hedge }) => [value, hedge])).toEqual([
    [2_000_000, null],
    [2_000_000, 'nearly'],
  ]);
});

test('members are not votes: the one claim that says so differs', () => {
  expect(dataset.claims.filter(({ verdict }) => verdict.outcome === 'differs').map(({ id }) => id)).toEqual([
    'shelton-700000-votes',
  ]);
});

test('eleven context events, each within the time that the articles speak of', () => {
  const latest = dataset.context.map(({ when }) => when.latest ?? '');
  expect(latest.every((day) => day >= '2015-06-30' && day <= '2016-02-22')).toBe(true);
  expect(dataset.context).toHaveLength(11);
});

test('our own sentences are short', () => {
  const prose = [
    ...dataset.context.map(({ summary }) => summary),
    ...dataset.claims.flatMap(({ scope, verdict }) => [scope, verdict.reason]),
    ...rows.flatMap(({ endorsement }) => [...endorsement.notes, endorsement.process.detail]),
  ];
  const sentences = prose.flatMap((text) => text.split(/(?<=\.)\s+/));
  expect(sentences.filter((sentence) => sentence.split(' ').length > 25)).toEqual([]);
});
