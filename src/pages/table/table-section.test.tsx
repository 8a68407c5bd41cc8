// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fixtureArticles, fixtureLists, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { parseDay } from '../../model/day.ts';
import { evidenceBehind } from '../../model/facts.ts';
import { rowsOf, type Row } from '../../model/row.ts';
import type { Selection } from '../../model/selection.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { decisionName } from '../../model/words/groups.ts';
import { capital } from '../../model/words/numbers.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import type { View } from '../view.ts';
import { tableHeadline, TableSection } from './table-section.tsx';

const to = parseDay('2019-12-12') ?? null;

function table(dataset: Dataset, change: Partial<Selection> = {}): HTMLElement {
  return drawn(<TableSection view={viewOf(dataset, change)} />);
}

/** As the table has them: national unions before the other groups that certainly belong. */
function orderedRows({ selected: { certain, possible, past } }: View): readonly Row[] {
  const [unions, others] = [true, false].map((is) => certain.filter(({ isNationalUnion }) => isNationalUnion === is));
  return [...(unions ?? []), ...(others ?? []), ...possible, ...past];
}

function namesIn(body: HTMLElement): readonly string[] {
  return [...body.querySelectorAll('th[scope="row"] .wide-only')].map(textOf);
}

/** A list of so many endorsements. */
function long(count: number): Dataset {
  const [first] = fixtureArticles.endorsements;
  if (!first) throw new Error('empty');
  const endorsements = Array.from({ length: count }, (_, index) => ({ ...first, id: `e${index}` as typeof first.id }));
  return { ...fixtureArticles, endorsements };
}

test.each(fixtureLists)('a row of the list “$list” says all that its columns promise', (dataset) => {
  const rows = [...table(dataset).querySelectorAll('tbody tr:has(> th[scope="row"])')];
  orderedRows(viewOf(dataset)).forEach(({ organization, candidate, endorsement }, index) => {
    const text = textOf(rows[index]);
    const { decided } = endorsement.process;
    const parts = [
      organization.name,
      candidate.shortName,
      capital(whenInWords(endorsement.date.when)),
      decisionName(decided),
    ];
    for (const part of parts) expect(text).toContain(part);
  });
});

test('sources are named with their paragraphs in full, each a link to the passage', () => {
  const row = rowsOf(fixtureArticles).find(({ organization }) => organization.id === 'noa');
  if (!row) throw new Error('no such row');
  const cell = [...table(fixtureArticles).querySelectorAll('tbody tr')].find((tr) => textOf(tr).includes('Nurses of'));
  const paragraphs = new Set(evidenceBehind(row).map(({ paragraph }) => paragraph));
  expect(paragraphs).toEqual(new Set([1, 2, 3]));
  expect(textOf(cell?.querySelector('td:last-child .cell-line'))).toContain('The Valley Courier');
  expect(textOf(cell)).toContain(', paragraphs 1, 2 and 3');
  expect(textOf(table(fixtureArticles))).not.toMatch(/par\./);
});

test('what certainly belongs comes first; what may, and what had ended, under headings of their own', () => {
  const view = viewOf(fixtureArticles, { to });
  const body = drawn(<TableSection view={view} />);
  expect(namesIn(body)).toEqual(orderedRows(view).map(({ organization }) => organization.name));
  const headings = [...body.querySelectorAll('th[scope="rowgroup"]')].map(textOf);
  expect(headings).toContain('May belong: the date isn’t exact');
});

test('a heading asks for its own sort, and so does the line of a phone', () => {
  const onChange = vi.fn<View['onChange']>();
  mounted(<TableSection view={viewOf(fixtureArticles, {}, onChange)} />);
  press(button('Group'));
  expect(onChange).toHaveBeenLastCalledWith({ sort: 'name' });
  press(the('.phone-sort button:last-child'));
  expect(onChange).toHaveBeenLastCalledWith({ sort: 'date' });
});

test('the table is one by its elements: a caption, scopes, and no role said twice', () => {
  for (const dataset of fixtureLists) {
    const body = table(dataset);
    expect(textOf(body.querySelector('caption'))).toContain('Endorsements');
    expect(body.querySelectorAll('th:not([scope])')).toHaveLength(0);
    expect(body.querySelectorAll('table [role], table[role]')).toHaveLength(0);
  }
});

test('a long list begins with 15 rows, the others wait in the page', () => {
  mounted(<TableSection view={viewOf(long(42))} />);
  expect(document.querySelectorAll('tbody tr:not([hidden])')).toHaveLength(15);
  expect(document.querySelectorAll('tbody tr')).toHaveLength(42);
  press(button('Show all 42'));
  expect(document.querySelectorAll('tbody tr[hidden]')).toHaveLength(0);
  expect(document.activeElement?.closest('tr')).toBe(document.querySelectorAll('tbody tr')[15]);
  expect(document.querySelector('.more-button')).toBeNull();
});

test('the headline says how many are certain, how many may belong, and of what', () => {
  expect(tableHeadline(viewOf(long(42)))).toBe('All 42 endorsements');
  const [candidate] = fixtureArticles.candidates;
  if (!candidate) throw new Error('nobody');
  const view = viewOf(fixtureArticles, { candidates: [candidate.id], to });
  const { certain, possible } = view.selected;
  expect([certain.length, possible.length]).toEqual([4, 1]);
  expect(tableHeadline(view)).toBe('Four endorsements of Rivera, as of Dec. 12, 2019, and one more that may belong');
});

test('grades are a column only where the list has them', () => {
  expect(textOf(table(fixturePublic).querySelector('thead'))).toContain('Grades');
  expect(textOf(table(fixtureArticles).querySelector('thead'))).not.toContain('Grades');
  for (const grades of ['Date B, size A', 'Date D']) expect(textOf(table(fixturePublic))).toContain(grades);
});
