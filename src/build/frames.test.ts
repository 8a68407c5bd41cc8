import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { chartNames } from '../charts/chart-props.ts';
import { unpackDataset } from '../dataset/packed-dataset.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { drawnViews } from '../embed/picture-view.ts';
import { drawFrames, frameMarkup } from './draw-frames.tsx';
import { frameCards } from './frame-cards.ts';
import { frameHeight } from './frame-height.ts';
import { frameHtml } from './frame-html.ts';
import { frameOembed } from './frame-oembed.ts';

const text = readFileSync('data/articles.json', 'utf8');
const { dataset } = parseDataset(JSON.parse(text), 'strict');
const frames = drawFrames(text);
const views = drawnViews(chartNames, dataset.candidates);
const site = 'https://example.org/unions/';
const parts = {
  headScript: 'void 0',
  style: 'p{margin:0}',
  scriptPath: 'assets/embed.js',
  otherRecordPath: 'assets/record.js',
};
const pages = frames.map((frame) => {
  const html = frameHtml(frame, parts, { cards: frameCards(frame, site), siteAddress: site, heightPx: 900 });
  return { frame, html, document: new JSDOM(html).window.document };
});

test('every chart has a frame for all candidates and one for each', () => {
  expect(frames.map(({ folder }) => folder)).toHaveLength(chartNames.length * (dataset.candidates.length + 1));
  expect(frames[0]?.folder).toBe('embed/members/');
});

test.each(views.map((view, index) => ({ ...view, index })))(
  'the $chart frame of $candidate is the same from the data that it carries',
  ({ index, ...view }) => {
    expect(frameMarkup(unpackDataset(frames[index]?.data ?? ''), view)).toBe(frameMarkup(dataset, view));
  },
);

test.each(pages)('$frame.folder states its policy first, with the hash of all that is inline', ({ document }) => {
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
  '$frame.folder has one classic script and nothing that its policy would stop',
  ({ frame, document }) => {
    const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.outerHTML);
    expect(scripts).toEqual([`<script src="${frame.site}assets/embed.js" defer=""></script>`]);
    const all = [...document.querySelectorAll('*')];
    expect(all.filter((element) => element.getAttributeNames().some((name) => /^(?:style|on\w+)$/.test(name)))).toEqual(
      [],
    );
  },
);

test.each(pages)('$frame.folder holds its data as JSON that nothing in it can end', ({ frame, document }) => {
  const held = document.getElementById('dataset')?.textContent ?? '';
  expect(JSON.parse(held)).toEqual(JSON.parse(frame.data));
  expect(held).not.toMatch(/[<>&]/);
});

test.each(pages)('$frame.folder is found by oEmbed and shown as a card', ({ frame, document }) => {
  const discovery = document.querySelector('link[type="application/json+oembed"]');
  expect(discovery?.getAttribute('href')).toBe(`${site}${frame.folder}oembed.json`);
  const image = document.querySelector('meta[property="og:image"]');
  expect(image?.getAttribute('content')).toBe(`${site}${frame.folder}card.png`);
  const { fileName, source } = frameOembed(frame, site, 900);
  const answer = JSON.parse(String(source)) as Readonly<Record<string, string | number>>;
  expect(fileName).toBe(`${frame.folder}oembed.json`);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 900, thumbnail_width: 1200 });
  const [quotation, iframe] = JSDOM.fragment(String(answer['html'])).children;
  expect(quotation?.querySelector('a')?.href).toBe(`${site}${frame.view}`);
  expect(iframe?.getAttribute('src')).toBe(`${site}${frame.folder}`);
});

test('without the site’s address a frame has no card', () => {
  const [frame] = frames;
  const html = frame ? frameHtml(frame, parts, { cards: [], siteAddress: null, heightPx: 900 }) : '';
  expect(html).toContain('name="description"');
  expect(html).not.toMatch(/og:|oembed|canonical/);
});

test('a frame is no higher than WordPress lets it be, as far as the build can tell', () => {
  for (const { folder, html } of frames) expect([folder, frameHeight(html)]).toEqual([folder, expect.any(Number)]);
  expect(Math.max(...frames.map(({ html }) => frameHeight(html)))).toBeLessThanOrEqual(1000);
});

test('a frame without its chart is a fault of the build', () => {
  expect(() => frameHeight('<p>no chart</p>')).toThrow('without its chart');
});
