// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { RulesSection } from './rules-section.tsx';

function lines(dataset: Dataset): readonly (readonly string[])[] {
  const body = drawn(<RulesSection view={viewOf(dataset)} />);
  return [...body.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
}

test('each rule stands with both counts, the known members, and whether the headline holds', () => {
  expect(lines(keptArticles).map(([rule, ...rest]) => [rule?.split(' ').slice(0, 3).join(' '), ...rest])).toEqual([
    [
      'National unions only',
      '6 about 6.6 million members in 3 of 6 unions',
      '2 700,000 members in 1 of 2 unions',
      'More of them chose Clinton',
    ],
    ['Every group in', '6 members not added up', '5 members not added up', 'More of them chose Clinton: it holds'],
    ['Only with a', '3 about 6.6 million members', '1 700,000 members', 'More of them chose Clinton: it holds'],
    ['Only dated to', '0', '1 700,000 members', 'More of them chose Sanders: it doesn’t hold'],
    ['Only by member', '0', '1 700,000 members', 'More of them chose Sanders: it doesn’t hold'],
  ]);
});

test('the headline counts the rules under which it holds', () => {
  const body = drawn(<RulesSection view={viewOf(keptArticles)} />);
  expect(textOf(body.querySelector('h3'))).toBe('More unions chose Clinton; that holds under two of four other rules');
});

test('a filter leaves it alone', () => {
  const whole = drawn(<RulesSection view={viewOf(keptArticles)} />);
  const filtered = drawn(<RulesSection view={viewOf(keptArticles, { kinds: ['political-party'] })} />);
  expect(textOf(filtered)).toBe(textOf(whole));
});

test('a record with a day of decision has a rule for it', () => {
  expect(lines(keptPublicRecord).at(-1)?.[0]).toContain('Only while the race was open');
});

test('without a row there is nothing to hold', () => {
  expect(drawn(<RulesSection view={viewOf({ ...keptArticles, endorsements: [] })} />).childElementCount).toBe(0);
});
