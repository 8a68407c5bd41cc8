// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { ruleResults } from '../../model/rules.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { RulesSection } from './rules-section.tsx';

test('five ways of counting at most have a row each, with a count for each candidate and the result in a word', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const body = drawn(<RulesSection view={viewOf(dataset)} />);
      const results = ruleResults(dataset);
      if (body.childElementCount === 0) return;
      expect(results.length).toBeLessThanOrEqual(5);
      const rows = [...body.querySelectorAll('tbody tr')];
      expect(rows).toHaveLength(results.length);
      for (const row of rows) {
        expect(row.querySelectorAll('td[data-slot]')).toHaveLength(dataset.candidates.length);
        expect(textOf(row.lastElementChild)).toMatch(/^(?:Tied|Nothing to count|\w+ leads)$/);
      }
    }),
    { numRuns: 60, seed: 2016 },
  );
});

test('the headline counts the ways under which the same candidate leads', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const headline = textOf(drawn(<RulesSection view={viewOf(dataset)} />).querySelector('h3'));
      const [, name, count, whole] = /^(\w+) leads under (all )?(\w+)/.exec(headline) ?? [];
      const results = ruleResults(dataset);
      if (name === undefined || headline.includes('tie')) return;
      const led = results.filter(({ leader }) => leader?.shortName === name).length;
      expect(['no', 'one', 'two', 'three', 'four', 'five'].indexOf(whole ?? '')).toBe(led);
      if (count !== undefined) expect(led).toBe(results.length);
    }),
    { numRuns: 200, seed: 2016 },
  );
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
  for (const dataset of [none, one]) expect(drawn(<RulesSection view={viewOf(dataset)} />).childElementCount).toBe(0);
});
