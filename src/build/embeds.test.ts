import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { chartNames } from '../charts/charts.ts';
import { packedList, unpackedList } from '../dataset/list-script.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { embedIds } from '../embed/embed-id.ts';
import { drawEmbeds, embedMarkup } from './draw-embeds.tsx';
import { embedHeight } from './embed-height.ts';
import { embedHtml } from './embed-html.ts';
import { oembedFile } from './oembed.ts';

const text = readFileSync('src/dataset/fixtures/articles.json', 'utf8');
const dataset = parseDataset(JSON.parse(text));
const site = 'https://example.org/unions/';
const embeds = drawEmbeds(dataset, site);
const views = embedIds(dataset.candidates);
const parts = {
  headScript: 'void 0',
  style: 'p{margin:0}',
  scriptPath: 'assets/embed.js',
  listPath: 'assets/list-articles.js',
  otherListPath: 'assets/list-public.js',
};
const pages = embeds.map((embed) => {
  const html = embedHtml(embed, parts, site);
  return { embed, html, document: new JSDOM(html).window.document };
});

test('every chart has an embed for all candidates and one for each', () => {
  expect(embeds.map(({ folder }) => folder)).toHaveLength(chartNames.length * (dataset.candidates.length + 1));
  expect(embeds[0]?.folder).toBe(`embed/${chartNames[0]}/`);
});

test.each(views)('the $chart embed of $candidate is the same from the list that embeds share', (view) => {
  expect(embedMarkup(unpackedList(packedList(dataset)), view)).toBe(embedMarkup(dataset, view));
});

test.each(pages)('$embed.folder states its policy first, with the hash of all that is inline', ({ document }) => {
  const [policy] = document.head.children;
  const content = policy?.getAttribute('content') ?? '';
  expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  expect(content).not.toContain('unsafe');
  const inline = [...document.querySelectorAll('style, script:not([src], [type])')];
  expect(inline).toHaveLength(2);
  for (const { textContent } of inline) {
    expect(content).toContain(`'sha256-${createHash('sha256').update(textContent).digest('base64')}'`);
  }
});

test.each(pages)(
  '$embed.folder has two classic scripts, the list first, and nothing that its policy would stop',
  ({ embed, document }) => {
    const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.outerHTML);
    expect(scripts).toEqual(
      ['list-articles', 'embed'].map((name) => `<script src="${embed.site}assets/${name}.js" defer=""></script>`),
    );
    const all = [...document.querySelectorAll('*')];
    expect(all.filter((element) => element.getAttributeNames().some((name) => /^(?:style|on\w+)$/.test(name)))).toEqual(
      [],
    );
  },
);

test.each(pages)('$embed.folder is found by oEmbed and shown as a card', ({ embed, document }) => {
  const discovery = document.querySelector('link[type="application/json+oembed"]');
  expect(discovery?.getAttribute('href')).toBe(`${site}${embed.folder}oembed.json`);
  const image = document.querySelector('meta[property="og:image"]');
  expect(image?.getAttribute('content')).toBe(`${site}${embed.folder}card.png`);
  const altText = document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content');
  expect(altText?.split(embed.description.headline)).toHaveLength(2);
  expect(oembedFile(embed, site, 900).fileName).toBe(`${embed.folder}oembed.json`);
});

test('without the site’s address an embed has no card', () => {
  const [embed] = embeds;
  const html = embed ? embedHtml(embed, parts, null) : '';
  expect(html).toContain('name="description"');
  expect(html).not.toMatch(/og:|oembed|canonical/);
});

test.each(embeds)('$folder is given room for its whole chart, and a filtered one no more than the whole', (embed) => {
  const whole = embeds.find(({ chart, candidate }) => chart === embed.chart && candidate === null);
  const canvas = Number(/data-frame="medium"[^>]* height="([\d.]+)"/.exec(embed.html)?.[1]);
  expect(embedHeight(embed.html)).toBeGreaterThan(canvas);
  expect(embedHeight(embed.html)).toBeLessThanOrEqual(embedHeight(whole?.html ?? ''));
});

test('an embed without its chart is a fault of the build', () => {
  expect(() => embedHeight('<p>no chart</p>')).toThrow('without its chart');
});
