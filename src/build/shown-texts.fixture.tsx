import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseSync } from 'vite';
import { viewOf } from '../charts/chart-view.ts';
import { charts } from '../charts/charts.ts';
import { EvidencePanel } from '../charts/evidence/evidence.tsx';
import { factElsewhere } from '../charts/evidence/organization-facts.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { formatPath } from '../dataset/fault.ts';
import { embedIds } from '../embed/embed-id.ts';
import type { Dataset } from '../model/dataset.ts';
import { isFiltered } from '../model/selection.ts';
import { showingInWords } from '../model/words/filters.ts';
import { App } from '../pages/start/start.tsx';
import { viewTitle } from '../pages/use-document.ts';
import { anySelection } from '../url/any-selection.fixture.ts';
import { formatSelection, parseSelection, vocabularyOf } from '../url/parse-selection.ts';
import { nowhere } from '../url/address.ts';
import { siteOf } from './draw-dashboard.tsx';
import { embedMarkup } from './draw-embeds.tsx';
import { readme } from './readme.ts';
import { valuesIn } from './strict-json.ts';

/** A text that somebody can come to read, and where. */
export interface ShownText {
  readonly where: string;
  readonly text: string;
}

type Lists = readonly [Dataset, Dataset];

/** The page for an address, as HTML. */
export function pageMarkup(lists: Lists, search: string): string {
  const client = new QueryClient();
  for (const dataset of lists) {
    client.setQueryData(datasetQuery(dataset.list).queryKey, { dataset, sha256: undefined });
  }
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() =>
    root.render(<App client={client} address={{ ...nowhere, getSnapshot: () => search }} site={siteOf(lists)} />),
  );
  const html = place.innerHTML;
  root.unmount();
  return html;
}

const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'] as const;
const block =
  'p, li, dd, dt, td, th, caption, h1, h2, h3, h4, summary, legend, label, button, option, figcaption, text, [role="option"]';

/** Markup as blocks of text: each a paragraph, an item, a cell, a heading or what is read out. */
export function blocksOf(markup: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const blocks = [...body.querySelectorAll(block)]
    .filter((one) => one.querySelector(block) === null)
    .map((one) =>
      [...one.childNodes].map(({ textContent }) => textContent ?? '').join(one.tagName === 'TH' ? '. ' : ' '),
    );
  const labels = spoken.flatMap((name) => [...body.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)));
  return [...blocks, ...labels].map((text) => (text ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function shownAt(where: string, texts: readonly string[]): readonly ShownText[] {
  return texts.map((text) => ({ where, text }));
}

/** All that two lists lead to: the pages, forty filters, all evidence, embeds, chart words and the archive's README. */
export function drawnTexts(lists: Lists): readonly ShownText[] {
  const [first] = lists;
  const views = fc.sample(anySelection.filter(isFiltered), { numRuns: 40, seed: 2016 });
  const searches = views.map(formatSelection);
  return [
    ...views.flatMap(({ list }, index) =>
      viewTexts(lists.find((one) => one.list === list) ?? first, searches[index] ?? ''),
    ),
    ...['', 'record=public', ...searches.slice(0, 6)].flatMap((search) =>
      shownAt(`the page of ?${search}`, blocksOf(pageMarkup(lists, search))),
    ),
    ...lists.flatMap((dataset) => evidenceTexts(dataset, lists)),
    ...embedIds(first.candidates).flatMap((view) =>
      shownAt(`the embed of ${view.chart}`, blocksOf(embedMarkup(first, view))),
    ),
    ...shownAt('README.txt', readme(lists, []).split('\n')),
  ];
}

function viewTexts(dataset: Dataset, search: string): readonly ShownText[] {
  const { selection } = parseSelection(search, vocabularyOf(dataset, ['articles', 'public']));
  const view = { ...viewOf(dataset, selection), isWhole: true };
  const words = charts.flatMap((chart) => Object.values(chart.describe(view)).map(String));
  return shownAt(`?${search}`, [...words, showingInWords(dataset, selection), viewTitle(view)]);
}

function evidenceTexts(dataset: Dataset, lists: Lists): readonly ShownText[] {
  const [other] = lists.filter((one) => one !== dataset);
  return [...dataset.organizations.values()].flatMap((organization) => {
    const elsewhere = other ? factElsewhere(dataset, other, organization) : null;
    const panel = (
      <EvidencePanel
        dataset={dataset}
        elsewhere={elsewhere}
        organization={organization}
        onClose={() => undefined}
        onPick={() => undefined}
      />
    );
    return shownAt(`evidence on ${organization.label}`, blocksOf(renderToStaticMarkup(panel)));
  });
}

/** Whose words are for curators or programs, not for readers. */
const unread =
  /\/schema\/|-faults?\.tsx?$|\/hugo-shortcode\.ts$|\/build\/(?!(?:not-found|readme|sharing|linked|datapack|data-files|embed-html))/;

/** Every phrase that stands in the program itself, but for the messages of its own faults. */
export function writtenTexts(): readonly ShownText[] {
  const files = ['build', 'charts', 'dataset', 'embed', 'model/words', 'pages', 'ui', 'url'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${folder}/${file}`),
  );
  return files
    .filter((file) => /(?<!\.test|\.fixture)\.tsx?$/.test(file) && !unread.test(file))
    .flatMap((file) => shownAt(file, phrasesIn(parseSync(file, readFileSync(file, 'utf8')).program)));
}

/** The texts of a syntax tree that are of two words or more; what is thrown or imported apart. */
function phrasesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(phrasesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { readonly type?: string; readonly value?: unknown };
  if (type === 'ThrowStatement' || type === 'ImportDeclaration') return [];
  if (type === 'TemplateElement') return phrase((value as { readonly cooked: string }).cooked);
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return phrase(value);
  return Object.values(node).flatMap(phrasesIn);
}

function phrase(text: string): readonly string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  return /\p{L} \p{L}/u.test(words) ? [words] : [];
}

/** What others wrote, what is no prose, and names. */
const others = ['printed', 'headline', 'outlet', 'address', 'name', 'shortName', 'label', 'aliases', 'otherSpellings'];
const notOurs = new Set<string | number>([...others, 'site', 'contest', 'tab', 'subject', 'scope']);

/** The sentences of a data file that are its curator's own, as against what was printed. */
export function ownTexts(file: string): readonly ShownText[] {
  return [...valuesIn(JSON.parse(readFileSync(file, 'utf8')))].flatMap(([path, text]) =>
    typeof text === 'string' && text.includes(' ') && !path.some((step) => notOurs.has(step))
      ? shownAt(`${file}, ${formatPath(path)}`, [text])
      : [],
  );
}

/** The names in a list: of groups, people, papers and of itself, longest first. */
export function namesIn({ words, candidates, sources, organizations }: Dataset): readonly string[] {
  const names = [
    words.title,
    ...candidates.flatMap(({ name, shortName }) => [name, shortName]),
    ...[...sources.values()].flatMap(({ outlet, headline }) => [outlet, headline ?? '']),
    ...[...organizations.values()].flatMap(({ name, label, aliases, otherSpellings }) => [
      name,
      label,
      ...aliases,
      ...otherSpellings.map(({ printed }) => printed),
    ]),
  ];
  return names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
}
