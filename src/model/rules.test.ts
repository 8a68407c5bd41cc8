import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../dataset/kept-records.fixture.ts';
import type { Dataset } from './dataset.ts';
import { ruleResults, type RuleName, type RuleResult } from './rules.ts';

function underRule(dataset: Dataset, rule: RuleName): RuleResult | undefined {
  return ruleResults(dataset).find((result) => result.rule === rule);
}

const counts = (result: RuleResult | undefined) => result?.sides.map(({ count }) => count);

test('our own rule counts national unions and comes first', () => {
  const [ours] = ruleResults(keptArticles);
  expect(ours?.rule).toBe('national-unions');
  expect(counts(ours)).toEqual([6, 2]);
  expect(ours?.sides.map(({ known, members }) => [known, members])).toEqual([
    [3, 6_600_000],
    [1, 700_000],
  ]);
  expect(ours?.outcome).toBe('holds');
});

test('every organization counts bodies of all kinds and adds up no members', () => {
  const all = underRule(keptArticles, 'all-organizations');
  expect(counts(all)).toEqual([6, 5]);
  expect(all?.sides.map(({ members }) => members)).toEqual([null, null]);
});

test('a record whose sizes count different things has no sum of members under any rule', () => {
  const sums = ruleResults(keptPublicRecord).flatMap(({ sides }) => sides.map(({ members }) => members));
  expect(new Set(sums)).toEqual(new Set([null]));
});

test('a rule that turns the count round says so', () => {
  expect(counts(underRule(keptArticles, 'member-vote'))).toEqual([0, 1]);
  expect(underRule(keptArticles, 'member-vote')).toMatchObject({ outcome: 'reversed', leader: { id: 'sanders' } });
  expect(underRule(keptArticles, 'known-day')?.outcome).toBe('reversed');
});

test('a rule never finds more national unions than our own', () => {
  for (const dataset of [keptArticles, keptPublicRecord]) {
    const [ours, ...others] = ruleResults(dataset);
    for (const { rule, sides } of others.filter((result) => result.rule !== 'all-organizations')) {
      sides.forEach(({ count, known, members }, index) => {
        expect(count, `rule ${rule}`).toBeLessThanOrEqual(ours?.sides[index]?.count ?? 0);
        expect(known).toBeLessThanOrEqual(count);
        expect(members ?? 0).toBeLessThanOrEqual(ours?.sides[index]?.members ?? 0);
      });
    }
  }
});

test('only a record with a day of decision is counted up to that day', () => {
  expect(underRule(keptArticles, 'while-contested')).toBeUndefined();
  const [clinton, sanders] = counts(underRule(keptPublicRecord, 'while-contested')) ?? [];
  const [allClinton, allSanders] = counts(ruleResults(keptPublicRecord)[0]) ?? [];
  expect(clinton).toBeLessThan(allClinton ?? 0);
  expect(sanders).toBe(allSanders);
});

test('a rule that leaves nothing, and one that leaves both level, are told apart', () => {
  const none = { ...keptArticles, endorsements: [] };
  expect(ruleResults(none).map(({ outcome }) => outcome)).toEqual(ruleResults(none).map(() => 'nothing'));
  const named = (id: string) => keptArticles.endorsements.filter((one) => one.id === id);
  const level = {
    ...keptArticles,
    endorsements: [...named('aft-clinton'), ...named('iam-clinton'), ...named('cwa-sanders')],
  };
  expect(underRule(level, 'known-size')).toMatchObject({ outcome: 'level', leader: null });
});
