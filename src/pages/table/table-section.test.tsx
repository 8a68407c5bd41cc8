// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptArticles, keptRecords } from '../../dataset/kept-records.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EndorsementId } from '../../model/endorsement.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { sorts, type Sort } from '../../model/selection.ts';
import { whenInWords } from '../../model/when-words.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import type { View } from '../view.ts';
import { TableSection } from './table-section.tsx';

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const names = (body: HTMLElement) => [...body.querySelectorAll('tbody th')].map(textOf);

test.each(sorts)('sorted by %s, the table has the rows of the charts in their order', (sort) => {
  for (const dataset of keptRecords) {
    const view = viewOf(dataset, { sort });
    expect(names(drawn(<TableSection view={view} />))).toEqual(view.rows.map(({ organization }) => organization.name));
  }
});

test('a row says all that its columns promise', () => {
  const view = viewOf(keptArticles);
  const rows = [...drawn(<TableSection view={view} />).querySelectorAll('tbody tr')];
  view.rows.forEach(({ organization, candidate, endorsement }, index) => {
    const cells = new Map(
      [...(rows[index]?.querySelectorAll('td') ?? [])].map((cell) => [cell.dataset['label'], textOf(cell)]),
    );
    expect(cells.get('Endorsed')).toBe(candidate.name);
    expect(cells.get('Date')?.toLowerCase()).toBe(whenInWords(endorsement.date.when).toLowerCase());
    expect(cells.get('Members')).toBe(organization.membership === null ? 'No figure given' : cells.get('Members'));
    if (endorsement.process.accordingTo !== null)
      expect(cells.get('Decided')).toContain(endorsement.process.accordingTo);
    expect(cells.get('Sources')).toContain('par. ');
  });
});

test.each([
  ['members', 'Members', 'descending'],
  ['name', 'Organization', 'ascending'],
  ['date', 'Date', 'ascending'],
] as const)('sorted by %s, the heading %s says so and no other does', (sort, heading, direction) => {
  const sorted = [...drawn(<TableSection view={viewOf(keptArticles, { sort })} />).querySelectorAll('[aria-sort]')];
  expect(
    sorted.map((one) => [textOf(one.querySelector('button')).slice(0, heading.length), one.getAttribute('aria-sort')]),
  ).toEqual([[heading, direction]]);
});

test('a heading asks for its own sort', () => {
  const onChange = vi.fn<View['onChange']>();
  act(() => root.render(<TableSection view={viewOf(keptArticles, {}, onChange)} />));
  for (const button of host.querySelectorAll<HTMLElement>('thead button')) act(() => button.click());
  const asked: readonly Sort[] = ['name', 'date', 'members'];
  expect(onChange.mock.calls).toEqual(asked.map((sort) => [{ sort }]));
});

test('an organization opens its evidence, and closes it again', () => {
  const onChange = vi.fn<View['onChange']>();
  const pick = 'nea' as OrganizationId;
  act(() => root.render(<TableSection view={viewOf(keptArticles, {}, onChange)} />));
  const first = () => host.querySelector<HTMLElement>('tbody th button');
  expect(first()?.getAttribute('aria-pressed')).toBe('false');
  act(() => first()?.click());
  expect(onChange).toHaveBeenLastCalledWith({ pick });
  act(() => root.render(<TableSection view={viewOf(keptArticles, { pick }, onChange)} />));
  expect(first()?.getAttribute('aria-pressed')).toBe('true');
  act(() => first()?.click());
  expect(onChange).toHaveBeenLastCalledWith({ pick: null });
});

test('an empty selection is said, and leaves no empty table', () => {
  const body = drawn(<TableSection view={viewOf(keptArticles, { kinds: ['local'] })} />);
  expect(body.querySelector('table')).toBeNull();
  expect(textOf(body)).toContain('No endorsement to show. Locals.');
});

test('every part of the table spells out its role, for it is laid out as blocks on a phone', () => {
  const body = drawn(<TableSection view={viewOf(keptArticles)} />);
  for (const part of body.querySelectorAll('table, thead, tbody, tr, th, td'))
    expect(part.getAttribute('role')).not.toBeNull();
  for (const cell of body.querySelectorAll('td')) expect(cell.dataset['label']).not.toBe('');
});

function long(count: number): Dataset {
  const endorsements = Array.from({ length: count }, (_, index) => ({
    ...keptArticles.endorsements[index % keptArticles.endorsements.length]!,
    id: `row-${index}` as EndorsementId,
  }));
  return { ...keptArticles, endorsements };
}

test('a long table comes a hundred rows at a time and says how many are left', () => {
  act(() => root.render(<TableSection view={viewOf(long(230))} />));
  const more = () => host.querySelector<HTMLElement>('.table-more');
  expect(textOf(host.querySelector('.table-count'))).toBe('The first 100 of 230 endorsements.');
  expect(textOf(more())).toBe('Show the next 100 of 130 more rows');
  act(() => more()?.click());
  expect(host.querySelectorAll('tbody tr')).toHaveLength(200);
  expect(textOf(more())).toBe('Show the next 30 of 30 more rows');
  act(() => more()?.click());
  expect(more()).toBeNull();
  expect(document.activeElement).toBe(host.querySelectorAll('.pick-button')[200]);
  expect(textOf(host.querySelector('.table-count'))).toBe('230 endorsements.');
});
