import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { expect, test, type Browser, type Page } from 'playwright/test';
import { chartNames } from '../../../src/charts/charts.ts';
import { formatWords, platforms, snippetFormats, type SnippetFormat } from '../../../src/embed/platforms.ts';
import { buildSite } from '../../support/build-site.ts';
import { freePorts } from '../../support/free-ports.ts';
import { hostingExample } from '../../support/hosting-example.ts';
import { articles, nth } from '../../support/list-file.ts';
import { scaled } from '../../support/slowness.ts';
import { serve } from '../../support/serve.ts';
import { embedDialog } from '../../support/share.ts';
import { slug, type Copied, type Placed, type PostEngine, type WrittenPost } from './post-engine.ts';
import { jupyter } from './jupyter.ts';
import { lookAtPost } from './look-at-post.ts';
import { siteMakers } from './sites.ts';
import { wordpress } from './wordpress.ts';

// Every format of the embed dialog in a post of each engine that is here, as its readers see it. With HOSTS_INSTALL=1 npm
// brings those that it can.

const cache = resolve('.cache/hosts');
const engines: readonly PostEngine[] = [...siteMakers, jupyter, wordpress];
const windows = [
  { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  { viewport: { width: 1280, height: 900 } },
  { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
] as const;
const [first, second] = [nth(articles.candidates).id, nth(articles.candidates, 1).id];
/** Views with a picture of their own, and one without; all candidates elsewhere. */
const searches: Partial<Record<SnippetFormat, string>> = {
  live: `candidate=${first}&kind=national-union`,
  iframe: `candidate=${first}`,
  mdx: `candidate=${first}`,
  'script-in-head': `candidate=${second}`,
  link: `candidate=${second}`,
};

// One worker, which builds once.
test.describe.configure({ mode: 'default', timeout: scaled(600_000) });

let site: string;
let server: Server;

/** Built for the address that it has here: blogs read the addresses that a site gives itself. */
test.beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  site = `http://127.0.0.1:${port}/`;
  const root = resolve(cache, 'site');
  await buildSite(root, { env: { SITE_URL: site } });
  server = await serve({ root, port, headers: hostingExample('_headers', '/') });
});
test.afterAll(() => server.close().closeAllConnections());

for (const engine of engines) {
  // Eleventy is among the project's own packages.
  const details = engine.name === 'Eleventy' ? {} : { tag: '@elsewhere' };
  test(
    `${engine.name} shows what the dialog says, on phone and desk and without script`,
    details,
    async ({ browser, page }) => {
      const folder = resolve(cache, slug(engine));
      mkdirSync(folder, { recursive: true });
      const missing = await engine.missing(folder);
      test.skip(missing !== null, `${engine.name} is not here: ${missing}`);
      const posts: WrittenPost[] = [];
      for (const { name, charts } of engine.posts) {
        const written: Copied[] = [];
        for (const placed of charts) written.push(await copied(page, placed));
        posts.push({ name, charts: written });
      }
      const { addresses, close } = await engine.publish(posts, folder, site);
      try {
        for (const [index, post] of posts.entries()) {
          // A notebook that is worked in is nothing without script.
          const shown = engine === jupyter ? windows.slice(0, 2) : windows;
          for (const window of shown) await readPost(browser, window, post, nth(addresses, index));
        }
      } finally {
        await close();
      }
    },
  );
}

/** A chart out of the dialog, as an author copies it. */
async function copied(page: Page, placed: Placed): Promise<Copied> {
  const { format, platform } = placed;
  const chart = nth(chartNames, snippetFormats.indexOf(format) % chartNames.length);
  const search = searches[format] ?? '';
  const view = `${site}${search === '' ? '' : `?${search}`}#${chart}`;
  await page.goto('about:blank');
  await page.goto(view);
  const dialog = await embedDialog(page, chart);
  await dialog.getByLabel('Where will it go?').selectOption(platform);
  if (format !== platforms.find(({ id }) => id === platform)?.format) {
    const choice = dialog.getByRole('radio', { name: formatWords[format].name, exact: true });
    if (!(await choice.isVisible())) await dialog.getByText('Other formats').click();
    await choice.check();
  }
  // Heights are measured meanwhile: it is read when it has stayed the same.
  const read = async () => JSON.stringify(await dialog.evaluate(dialogTexts));
  let last = '';
  const isSettled = async () => last === (last = await read());
  await expect.poll(isSettled, { intervals: [scaled(1200)] }).toBe(true);
  const { fields, ...texts } = await dialog.evaluate(dialogTexts);
  const inPost = nth(fields.filter(({ place }) => !place.startsWith('Once') && !place.includes('/')).toReversed());
  return { ...placed, ...texts, chart, view, text: inPost.text, elsewhere: fields.filter((one) => one !== inPost) };
}

/** Runs in the page. */
function dialogTexts(dialog: Element) {
  const fields = [...dialog.querySelectorAll<HTMLTextAreaElement>('.embed-formats > .copy-field textarea')];
  return {
    title: dialog.querySelector('.embed-title')?.textContent ?? '',
    cautions: [...dialog.querySelectorAll('.embed-caution')].map(({ textContent }) => textContent),
    fields: fields.map((field) => ({ place: field.labels[0]?.textContent ?? '', text: field.value })),
  };
}

/** A post as it comes to who has no script: the image of every chart that would be live around it. */
function unscripted({ name, charts }: WrittenPost): WrittenPost {
  const images: readonly SnippetFormat[] = ['live', 'script-in-head', 'image', 'markdown'];
  const left = charts.filter(({ format, fate }) => images.includes(format) && fate !== 'nothing');
  return { name, charts: left.map((chart) => ({ ...chart, fate: 'image' })) };
}

/** Looks at a post in a window, and at what goes wrong there but for what it asks of other hosts: nobody answers. */
async function readPost(
  browser: Browser,
  window: (typeof windows)[number],
  post: WrittenPost,
  address: string,
): Promise<void> {
  const isHere = (url: string): boolean => /^(?:http:\/\/(?:127\.0\.0\.1|localhost):|data:|blob:)/.test(url);
  const context = await browser.newContext(window);
  await context.route(
    (url) => !isHere(url.href),
    async (route) => route.abort(),
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`thrown: ${message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && (url === '' || isHere(url))) complaints.push(`console: ${message.text()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  const isLive = !('javaScriptEnabled' in window);
  const where = `${post.name} at ${window.viewport.width} px${isLive ? '' : ' without script'}`;
  await lookAtPost(page, isLive ? post : unscripted(post), where);
  expect.soft(complaints, where).toEqual([]);
  await page.screenshot({ path: test.info().outputPath(`${slug({ name: where })}.png`), fullPage: true });
  await context.close();
}
