import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { citedView } from './cite.fixture.ts';

/** How deep the braces of a BibTeX text are after each character, counted as BibTeX counts: a backslash saves none. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((character) => {
    depth += { '{': 1, '}': -1 }[character] ?? 0;
    return depth;
  });
}

test('an entry has a key, title, filter, address, version, license and both days', () => {
  expect(bibtex(citedView)).toMatchInlineSnapshot(`
    "@misc{invented-endorsements-articles-members-oak-only,
      author = {{Invented Endorsements}},
      title = {{Bakers \\& carters chose Oak (Oak only)}},
      year = {2016},
      version = {1.2.0},
      url = {https://charts.example/labor/?candidate=oak#members},
      urldate = {2026-11-22},
      note = {List: Endorsements as the Gazette has them. Filter: Oak only. Data version 1.2.0, updated 2016-01-01. License: CC BY 4.0},
    }"
  `);
});

test('without a clock an entry leaves the day of reading out', () => {
  expect(bibtex({ ...citedView, accessed: null })).not.toContain('urldate');
});

test('the characters that TeX would act on are set as they stand', () => {
  const title = String.raw`50% of $5 & #1_x {a} ~ ^ \ <b> |`;
  expect(bibtex({ ...citedView, title })).toContain(
    String.raw`{{50\% of \$5 \& \#1\_x \textbraceleft{}a\textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{} \textless{}b\textgreater{} \textbar{} (Oak only)}}`,
  );
});

test('no text whatever ends a field or the entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, filter) => {
      const entry = bibtex({ ...citedView, title, filter });
      const deep = depths(entry);
      expect(deep.at(-1)).toBe(0);
      expect(deep.slice(deep.indexOf(1), -1).every((depth) => depth >= 1)).toBe(true);
      expect(entry.split('\n')).toHaveLength(9);
    }),
  );
});

test('an address with braces stays one field', () => {
  const entry = bibtex({ ...citedView, address: 'https://charts.example/?pick={a}\\' });
  expect(entry).toContain('url = {https://charts.example/?pick=%7Ba%7D%5C}');
});

test('citations of the same view of two lists are told apart by their keys', () => {
  const [one, other] = ['articles', 'public'].map((list) => bibtex({ ...citedView, list }).split('\n')[0]);
  expect(one).not.toBe(other);
});
