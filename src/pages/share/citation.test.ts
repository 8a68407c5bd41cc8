import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay } from '../../model/day.ts';
import { viewOf } from '../view.fixture.ts';
import { bibtex, citationText, cslJson, today, type Citation } from './citation.ts';
import { sharedChart } from './shared-chart.ts';

const shared = sharedChart({ view: viewOf(fixtureArticles), chart: 'members' }, 'https://charts.example/labor/');
const citation: Citation = {
  ...shared,
  title: 'Bakers & carters chose Oak',
  filter: 'Oak only',
  address: 'https://charts.example/labor/?candidate=oak#members',
  accessed: parseDay('2026-11-22') ?? null,
};
const forms = [citationText, bibtex, cslJson];

test('a citation says what, of which data, where and when', () => {
  expect(citationText(citation)).toMatchInlineSnapshot(
    `"Union Endorsements 2020: “Bakers & carters chose Oak” (Oak only). Union endorsements in the governor’s primary, as four articles report them. Data version 1.1.0, updated Feb. 1, 2021, CC0 1.0. https://charts.example/labor/?candidate=oak#members. Accessed Nov. 22, 2026."`,
  );
});

test('an entry has a key, title, filter, address, version, license and both days', () => {
  expect(bibtex(citation)).toMatchInlineSnapshot(`
    "@misc{union-endorsements-2020-articles-members-oak-only,
      author = {{Union Endorsements 2020}},
      title = {{Bakers \\& carters chose Oak (Oak only)}},
      year = {2021},
      version = {1.1.0},
      url = {https://charts.example/labor/?candidate=oak#members},
      urldate = {2026-11-22},
      note = {List: Union endorsements in the governor’s primary, as four articles report them. Filter: Oak only. Data version 1.1.0, updated 2021-02-01. License: CC0 1.0},
    }"
  `);
});

test('an item of CSL-JSON is a dataset, with no property that the CSL 1.0 data schema doesn’t know', () => {
  expect(JSON.parse(cslJson(citation))).toEqual([
    {
      id: 'union-endorsements-2020-articles-members-oak-only',
      type: 'dataset',
      title: 'Bakers & carters chose Oak (Oak only)',
      'container-title': fixtureArticles.words.title,
      author: [{ literal: 'Union Endorsements 2020' }],
      publisher: 'Union Endorsements 2020',
      issued: { 'date-parts': [[2021, 2, 1]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      version: '1.1.0',
      URL: citation.address,
      language: 'en',
      note: 'Filter: Oak only. License: CC0 1.0.',
    },
  ]);
});

test('without a clock the day of reading is left out', () => {
  for (const form of forms) expect(form({ ...citation, accessed: null })).not.toMatch(/accessed|urldate/i);
});

/** How deep the braces of a BibTeX text are after each character, counted as BibTeX counts: a backslash saves none. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((character) => {
    depth += { '{': 1, '}': -1 }[character] ?? 0;
    return depth;
  });
}

test('the characters that TeX would act on are set as they stand', () => {
  const title = String.raw`50% of $5 & #1_x {a} ~ ^ \ <b> |`;
  expect(bibtex({ ...citation, title })).toContain(
    String.raw`{{50\% of \$5 \& \#1\_x \textbraceleft{}a\textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{} \textless{}b\textgreater{} \textbar{} (Oak only)}}`,
  );
});

test('no text whatever ends a field or the entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, filter) => {
      const entry = bibtex({ ...citation, title, filter });
      const deep = depths(entry);
      expect(deep.at(-1)).toBe(0);
      expect(deep.slice(deep.indexOf(1), -1).every((depth) => depth >= 1)).toBe(true);
      expect(entry.split('\n')).toHaveLength(9);
    }),
  );
});

test('an address with braces stays one field', () => {
  const entry = bibtex({ ...citation, address: 'https://charts.example/?pick={a}\\' });
  expect(entry).toContain('url = {https://charts.example/?pick=%7Ba%7D%5C}');
});

test('today is the day on the reader’s own clock, not that of Greenwich', () => {
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(today(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
});

test('a clock that shows no day gives none', () => {
  expect(today(new Date(Number.NaN))).toBeNull();
});
