// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { runningCounts } from '../../model/running-counts.ts';
import type { Selection } from '../../model/selection.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { mounted, press } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { ClaimsSection } from './claims-section.tsx';
import { RunningCounts } from './running-counts.tsx';

const body = drawn(<RunningCounts view={viewOf(keptPublicRecord)} />);
const items = [...body.querySelectorAll('.running-count')];
const counts = runningCounts(keptPublicRecord).flatMap((side) => side.counts);

test('every published count stands with its number, its claimant and every row that makes it up', () => {
  expect(items).toHaveLength(counts.length);
  for (const [index, { claim, rows }] of counts.entries()) {
    const item = items[index];
    expect(textOf(item?.querySelector('.running-figure'))).toContain(claim.claimant);
    expect(textOf(item?.querySelector('b'))).toContain(String(claim.value));
    expect([...(item?.querySelectorAll('details li > a') ?? [])].map(textOf)).toEqual(
      rows.map(({ organization }) => organization.label),
    );
    expect(textOf(item?.querySelector('summary'))).toContain(
      rows.length === 2 ? 'Both rows' : `All ${rows.length} rows`,
    );
  }
});

test('a row with no date says that it is inferred, in each list that leans on it', () => {
  for (const [index, { rows }] of counts.entries()) {
    const inferred = rows.filter(({ endorsement }) => endorsement.date.inferred).length;
    const marked = [...(items[index]?.querySelectorAll('details li > span') ?? [])].filter(
      (span) => textOf(span) === 'inferred, no date',
    );
    expect(marked).toHaveLength(inferred);
  }
});

test('what a count leaves out is named, and where it differs for that, the verdict says so', () => {
  for (const [index, { claim, leftOut }] of counts.entries()) {
    const text = textOf(items[index]);
    for (const { organization } of leftOut) expect(text).toContain(organization.label);
    expect(text.includes('Not counted:')).toBe(leftOut.length > 0);
    expect(text.includes('more by then')).toBe(claim.verdict.outcome === 'differs' && leftOut.length > 0);
  }
});

test('the headline says how many of the counts come out of the rows', () => {
  const exact = counts.filter(({ claim }) => claim.verdict.outcome === 'agrees').length;
  expect(textOf(body.querySelector('h4'))).toBe(
    `${exact} of ${counts.length} published counts of unions come out of the rows`,
  );
});

test('each link leads to the claim itself, with its evidence', () => {
  const section = drawn(<ClaimsSection view={viewOf(keptPublicRecord)} />);
  const links = [...section.querySelectorAll<HTMLAnchorElement>('.running-whose > a')];
  expect(links).toHaveLength(counts.length);
  for (const link of links) expect(section.querySelectorAll(link.getAttribute('href') ?? 'none')).toHaveLength(1);
});

test('a name opens its evidence', () => {
  const onChange = vi.fn<(change: Partial<Selection>) => void>();
  mounted(<RunningCounts view={viewOf(keptPublicRecord, {}, onChange)} />);
  const [first] = document.querySelectorAll<HTMLElement>('.running-names a');
  if (first) press(first);
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ pick: counts[0]?.added[0]?.organization.id });
});

test('the articles name no rows, and so have no running counts', () => {
  expect(textOf(drawn(<RunningCounts view={viewOf(keptArticles)} />))).toBe('');
});
