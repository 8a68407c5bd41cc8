// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { compareLists, sameOnBoth } from '../../model/list-differences.ts';
import { rowsOf } from '../../model/row.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { comparisonHeadline, ComparisonSection } from './comparison-section.tsx';

const body = drawn(<ComparisonSection view={viewOf(fixtureArticles, {}, undefined, fixturePublic)} />);
const both = compareLists(fixtureArticles, fixturePublic).filter(({ rows }) => rows.every((one) => one.length > 0));

test('each group with endorsements on both lists has one line with every difference', () => {
  const lines = [...body.querySelectorAll('dl > div')];
  expect(lines.map((line) => textOf(line.querySelector('dt')))).toEqual(both.map((one) => one.organization.label));
  lines.forEach((line, index) => {
    const sentences = both[index]?.differences.map(({ sentence }) => sentence) ?? [];
    expect(textOf(line.querySelector('dd'))).toBe(sentences.length === 0 ? sameOnBoth : sentences.join(' '));
  });
});

test('the headline says how many endorsed the same candidate, and for how many that differs', () => {
  const same = { ...both[0]!, differences: [] };
  const dated = { ...same, differences: [{ about: 'date', sentence: 'The dates differ.' }] } as const;
  const apart = { ...same, differences: [{ about: 'choice', sentence: 'The choices differ.' }] } as const;
  expect(comparisonHeadline([same, same])).toBe('Two groups endorsed the same candidate on both lists');
  expect(comparisonHeadline([same, dated])).toBe('Two groups endorsed the same candidate on both lists');
  expect(comparisonHeadline([dated, apart])).toBe('Two groups endorsed on both lists; the candidate differs for one');
});

test('what only one list has is named or counted', () => {
  const ids = new Set(rowsOf(fixtureArticles).map(({ organization }) => organization.id));
  const only = new Set(
    rowsOf(fixturePublic).flatMap(({ organization: { id, label } }) => (ids.has(id) ? [] : [label])),
  );
  for (const label of only) expect(textOf(body.querySelector('.reading-note'))).toContain(label);
  expect(textOf(body.querySelector('.reading-note'))).toMatch(
    /\w+ groups have an endorsement only in the four articles\./,
  );
});
