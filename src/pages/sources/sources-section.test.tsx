// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keptArticles, keptRecords } from '../../dataset/kept-records.fixture.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { SourcesSection } from './sources-section.tsx';

const all = keptRecords.flatMap((dataset) => [...dataset.sources.values()].map((source) => ({ dataset, source })));

test('every source stands with outlet, headline, date, how the date is known, and address', () => {
  const bodies = new Map(keptRecords.map((dataset) => [dataset, drawn(<SourcesSection view={viewOf(dataset)} />)]));
  for (const { dataset, source } of all) {
    const item = bodies.get(dataset)?.querySelector(`#source-${source.id}`);
    const text = textOf(item);
    expect(text, `source ${source.id}`).toContain(source.outlet);
    expect(text).toContain(source.headline ?? 'Headline not in the text');
    expect(text).toContain(source.published.note.replace(/\s+/g, ' '));
    expect(text).toContain('Supports ');
    if (source.address === null) expect(text).toContain('Its address is not known.');
    else expect(item?.querySelector('.source-address a')?.getAttribute('href')).toBe(new URL(source.address).href);
    if (source.textSha256 !== null) expect(text).toContain(source.textSha256.slice(0, 12));
  }
});

test('what a source supports leads to the evidence of each organization', () => {
  const body = drawn(<SourcesSection view={viewOf(keptArticles, { sort: 'name' })} />);
  const links = [...body.querySelectorAll('#source-dcnf .source-support a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['aft', 'afscme', 'afge', 'labor-for-bernie'].map((pick) => `?sort=name&pick=${pick}`),
  );
});

test('the terms, the version and every data file are named', () => {
  const body = drawn(<SourcesSection view={viewOf(keptArticles)} />);
  const links = [...body.querySelectorAll('.data-files a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(
    expect.arrayContaining([
      'data/articles.json',
      'data/endorsements.csv',
      'data/dataset.schema.json',
      'data/datapackage.json',
      'https://creativecommons.org/licenses/by/4.0/',
      'https://opensource.org/license/mit',
    ]),
  );
  expect(textOf(body)).toContain(`Data version ${keptArticles.version}, updated on`);
});

test('a long list of sources is folded and counted', () => {
  const [articles, publicRecord] = keptRecords.map((dataset) => drawn(<SourcesSection view={viewOf(dataset)} />));
  expect(articles?.querySelector('.sources > details > .source-list')).toBeNull();
  expect(textOf(publicRecord?.querySelector('.sources > details > summary'))).toBe(
    `${keptRecords[1].sources.size} sources`,
  );
});

const script = 'javascript';

test('a source with an address that is not the web’s is no link', () => {
  const [first] = keptArticles.sources.values();
  const source = { ...first!, address: `${script}:alert(1)` };
  const body = drawn(
    <SourcesSection
      view={viewOf({ ...keptArticles, sources: new Map([...keptArticles.sources, [source.id, source]]) })}
    />,
  );
  expect(body.querySelector(`#source-${source.id} .source-address a`)).toBeNull();
});

/** Syllables as the Flesch-Kincaid grade counts them, near enough. */
function syllables(word: string): number {
  return Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );
}

test('method and glossary read at grade nine or below', () => {
  const body = drawn(<SourcesSection view={viewOf(keptArticles)} />);
  for (const part of body.querySelectorAll('.method > p, .method > ul, .glossary dl, .sources-note, .data-files > p')) {
    const text = [...part.querySelectorAll('li, dd')].map(textOf).join(' ') || textOf(part);
    const sentences = text.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
    const words = text.match(/[A-Za-z’'-]+/g) ?? [];
    const grade =
      0.39 * (words.length / sentences.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59;
    expect(grade, `the grade of: ${text}`).toBeLessThanOrEqual(9);
  }
});
