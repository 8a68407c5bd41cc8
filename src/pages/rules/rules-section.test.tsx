// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { ruleResults } from '../../model/counting-rules.ts';
import { smallCount } from '../../model/words/numbers.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { hasRules, RulesSection } from './rules-section.tsx';

test('two to five ways of counting have a row each, with a count for each candidate and the result in a word', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      if (!hasRules(dataset)) return;
      const body = drawn(<RulesSection view={viewOf(dataset)} />);
      const results = ruleResults(dataset);
      expect(results.length).toBeLessThanOrEqual(5);
      expect(results.length).toBeGreaterThan(1);
      const rows = [...body.querySelectorAll('tbody tr')];
      expect(rows).toHaveLength(results.length);
      for (const [index, row] of rows.entries()) {
        expect(row.querySelectorAll('td[data-slot]')).toHaveLength(dataset.candidates.length);
        const [ahead, next] = [...(results[index]?.sides ?? [])].sort((a, b) => b.count - a.count);
        const isTied = ahead?.count === next?.count;
        expect(textOf(row.lastElementChild)).toBe(isTied ? 'Tied' : `${ahead?.candidate.shortName} leads`);
        expect([...row.querySelectorAll('.rule-count')].some((count) => textOf(count) !== '0')).toBe(true);
      }
    }),
    { numRuns: 60, seed: 2016 },
  );
});

test('the headline counts the ways under which the same candidate leads', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      if (!hasRules(dataset)) return;
      const headline = textOf(drawn(<RulesSection view={viewOf(dataset)} />).querySelector('h3'));
      const [, name, count, whole] = /^(\w+) leads under (all |(?=both))?(\w+)/.exec(headline) ?? [];
      const results = ruleResults(dataset);
      expect(name).toBe(results[0]?.leader?.shortName);
      if (name === undefined) {
        expect(headline).toMatch(/ tie in our count; of \w+ ways, |^No way of counting puts anyone ahead$/);
        return;
      }
      const led = results.filter(({ leader }) => leader?.shortName === name).length;
      expect(['no', 'one', 'two', 'three', 'four', 'five'].indexOf(whole === 'both' ? 'two' : (whole ?? ''))).toBe(led);
      if (count !== undefined) expect(led).toBe(results.length);
    }),
    { numRuns: 200, seed: 2016 },
  );
});

/** The headline and the results in a word, of the invented race with only some endorsements. */
function wordsFor(isKept: (id: string) => boolean): readonly (string | undefined)[] {
  const endorsements = fixtureArticles.endorsements.filter(({ id }) => isKept(id));
  const body = drawn(<RulesSection view={viewOf({ ...fixtureArticles, endorsements })} />);
  return [body.querySelector('h3'), ...body.querySelectorAll('tbody .rule-outcome')].map(textOf);
}

test.each<readonly [string, (id: string) => boolean, readonly string[]]>([
  [
    'one candidate leads under most ways, and the other under one',
    () => true,
    [
      'Rivera leads under four of five ways of counting',
      'Rivera leads',
      'Rivera leads',
      'Rivera leads',
      'Holt leads',
      'Rivera leads',
    ],
  ],
  [
    'one candidate leads under every way',
    (id) => ['neu-rivera', 'upwa-rivera', 'cmw-holt'].includes(id),
    ['Rivera leads under all three ways of counting', 'Rivera leads', 'Rivera leads', 'Rivera leads'],
  ],
  [
    'our own count is tied, and other ways have a leader',
    (id) => ['neu-rivera', 'upwa-rivera', 'noa-holt', 'postal-holt', 'party-holt'].includes(id),
    [
      'Rivera and Holt tie in our count; of four ways, Holt leads under two and Rivera leads under one',
      'Tied',
      'Holt leads',
      'Rivera leads',
      'Holt leads',
    ],
  ],
  [
    'nobody leads under any',
    (id) => ['dockworkers-rivera', 'postal-holt'].includes(id),
    ['No way of counting puts anyone ahead', 'Tied', 'Tied'],
  ],
])('headline and results say so where %s', (_, isKept, words) => {
  expect(wordsFor(isKept)).toEqual(words);
});

test('a filter leaves it alone, and it says so', () => {
  for (const dataset of [fixtureArticles, fixturePublic]) {
    const whole = drawn(<RulesSection view={viewOf(dataset)} />);
    const filtered = drawn(<RulesSection view={viewOf(dataset, { kinds: ['political-party'] })} />);
    expect(textOf(filtered)).toBe(textOf(whole));
    expect(textOf(whole)).toContain('Filters don’t apply.');
  }
});

test('without an endorsement, or with one candidate, there is nothing to compare', () => {
  const none = { ...fixtureArticles, endorsements: [] };
  const one = { ...fixtureArticles, candidates: fixtureArticles.candidates.slice(0, 1), endorsements: [] };
  expect([none, one].map(hasRules)).toEqual([false, false]);
});

test('a way that counts nothing is not among the ways, in the table or in words', () => {
  const silent = {
    ...fixtureArticles,
    endorsements: fixtureArticles.endorsements.map((one) => ({
      ...one,
      process: { ...one.process, decided: 'not-said' as const },
    })),
  };
  const ways = (dataset: typeof fixtureArticles) => {
    const body = drawn(<RulesSection view={viewOf(dataset)} />);
    return {
      rows: body.querySelectorAll('tbody tr').length,
      deck: textOf(body.querySelector('.reading-deck')),
      text: textOf(body),
    };
  };
  const [whole, less] = [ways(fixtureArticles), ways(silent)];
  expect(less.rows).toBe(whole.rows - 1);
  expect(less.deck).toContain(`counted ${smallCount(less.rows)} ways`);
  expect(less.text).not.toContain('member votes');
  const one = {
    ...silent,
    organizations: new Map([...silent.organizations].map(([id, one]) => [id, { ...one, kind: 'local' as const }])),
  };
  expect(hasRules(one)).toBe(false);
});
