import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { snippetForms, type SnippetForm } from '../../../src/embed/platforms.ts';
import { chromiumOptions } from '../../support/browser.ts';
import { freePorts } from '../../support/free-ports.ts';
import { hostingExample } from '../../support/hosting-example.ts';
import { run } from '../../support/run.ts';
import { serve } from '../../support/serve.ts';
import { copiedChart } from './copied-charts.ts';
import type { Copied, Placed, PostEngine, WrittenPost } from './engine.ts';
import { isInstalled, install } from './install.ts';
import { lookAtPost } from './look-at-post.ts';
import { jupyter } from './notebook.ts';
import { astro, docusaurus, hexo, vitepress } from './npm-sites.ts';
import { programSites } from './program-sites.ts';
import { eleventy, hugo } from './static-sites.ts';
import { wordpress } from './wordpress.ts';

// Puts every form of the embed dialog into a post of each engine that is here, and looks at the posts in Chromium as
// readers do. `--install` has npm bring those that it can, `--keep-site` takes the site that the last run built, and
// names of engines choose among them.

const cache = resolve('.cache/hosts');
const engines: readonly PostEngine[] = [
  eleventy,
  hexo,
  hugo,
  ...programSites,
  jupyter,
  astro,
  docusaurus,
  vitepress,
  wordpress,
];
const windows = [
  { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  { width: 1280, height: 900, isMobile: false, hasTouch: false, deviceScaleFactor: 1 },
] as const;

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = engines.filter(({ name }) => named.length === 0 || named.includes(name.toLowerCase()));
const root = join(cache, 'site');
const site = await builtSite();
const port = Number(new URL(site).port);
const server = await serve({ root, port, headers: hostingExample('_headers', '/') });
const browser = await chromium.launch(await chromiumOptions());
const rows: {
  readonly post: string;
  readonly width: number;
  readonly cells: ReadonlyMap<string, readonly string[]>;
}[] = [];
const skipped: string[] = [];
try {
  const copied = copies(await browser.newPage({ viewport: { width: 1280, height: 900 } }));
  for (const engine of wanted) await tryOut(engine, copied);
} finally {
  await browser.close();
  server.close().closeAllConnections();
}
report();

/** The address of the site, built for the one that it has here: blogs read the addresses that a site gives itself. */
async function builtSite(): Promise<string> {
  const note = join(cache, 'site-address');
  if (process.argv.includes('--keep-site') && existsSync(note)) return readFileSync(note, 'utf8');
  const [port = 0] = await freePorts(1);
  const address = `http://127.0.0.1:${port}/`;
  const build = `vite build --logLevel error --emptyOutDir --outDir ${root}`;
  const { exitCode, output } = await run(build, { env: { SITE_URL: address }, isQuiet: true });
  if (exitCode !== 0) throw new Error(`The site could not be built:\n${output}`);
  writeFileSync(note, address);
  return address;
}

async function tryOut(engine: PostEngine, copied: (placed: Placed) => Promise<Copied>): Promise<void> {
  const folder = join(cache, engine.name.toLowerCase());
  mkdirSync(folder, { recursive: true });
  if (process.argv.includes('--install')) await install(engine, folder);
  const missing = isInstalled(engine, folder) ? engine.missing() : 'npm run check:hosts -- --install';
  if (missing !== null) {
    skipped.push(`${engine.name} is not here: ${missing}`);
    return;
  }
  console.log(`── ${engine.name}`);
  const posts: WrittenPost[] = [];
  for (const { name, charts } of engine.posts) {
    const written: Copied[] = [];
    for (const placed of charts) written.push({ ...(await copied(placed)), fate: placed.fate });
    posts.push({ name, charts: written });
  }
  try {
    const { addresses, close } = await engine.publish(posts, folder, site);
    try {
      for (const post of posts) await readPost(post, addresses.get(post.name) ?? '');
    } finally {
      await close();
    }
  } catch (fault) {
    rows.push({ post: engine.name, width: 0, cells: new Map([['page', [String(fault)]]]) });
  }
}

async function readPost(post: WrittenPost, address: string): Promise<void> {
  for (const viewport of windows) {
    const { page, complaints } = await opened(browser, viewport, address);
    const cells = new Map(await lookAtPost(page, post));
    cells.set('page', [...(cells.get('page') ?? []), ...complaints]);
    rows.push({ post: post.name, width: viewport.width, cells });
    const picture = join(cache, 'looks', `${post.name.toLowerCase().replace(/[^a-z]+/g, '-')}-${viewport.width}.png`);
    // What lies outside the window is not painted.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: viewport.width, height });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: picture });
    await page.context().close();
  }
}

/** A post in a window, and what goes wrong in it but for what it asks of other hosts, which nobody answers here. */
async function opened(
  browser: Browser,
  { width, height, ...device }: (typeof windows)[number],
  address: string,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width, height }, ...device });
  // Functions that are sent to the page keep a call that the compiler put there.
  await context.addInitScript('globalThis.__name = (named) => named');
  const complaints: string[] = [];
  const isHere = (url: string): boolean => /^(?:http:\/\/(?:127\.0\.0\.1|localhost):|data:|blob:)/.test(url);
  await context.route(
    (url) => !isHere(url.href),
    async (route) => route.abort(),
  );
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(`thrown: ${message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && (url === '' || isHere(url))) complaints.push(`console: ${message.text()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints };
}

/** Copies each form once for each place that it is copied for. */
function copies(page: Page): (placed: Placed) => Promise<Copied> {
  const known = new Map<string, Promise<Copied>>();
  let charts: readonly string[] = [];
  let candidates: readonly string[] = [];
  const copy = async (placed: Placed): Promise<Copied> => {
    if (charts.length === 0) {
      await page.goto(site);
      charts = await page.locator('figure.chart-figure').evaluateAll((all) => all.map(({ id }) => id));
      const data = (await (await page.request.get(`${site}data/articles.json`)).json()) as {
        readonly candidates: readonly { readonly id: string }[];
      };
      candidates = data.candidates.map(({ id }) => id);
    }
    const index = snippetForms.indexOf(placed.form);
    return copiedChart(page, placed, {
      site,
      chart: charts[index % charts.length] ?? '',
      search: searchFor(placed.form, candidates),
    });
  };
  return (placed) => {
    const key = `${placed.platform} ${placed.form}`;
    const made = known.get(key) ?? copy(placed);
    known.set(key, made);
    return made;
  };
}

/** Views with a picture of their own, and one without. */
function searchFor(form: SnippetForm, [first = '', second = first]: readonly string[]): string {
  if (form === 'live') return `candidate=${first}&kind=national-union`;
  if (form === 'iframe' || form === 'mdx') return `candidate=${first}`;
  return form === 'once' || form === 'link' ? `candidate=${second}` : '';
}

function report(): void {
  const columns = [...snippetForms, 'page'] as const;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 26 : 9))
      .join('')
      .trimEnd();
  console.log(`\n${line(['', 'px', ...columns])}`);
  for (const { post, width, cells } of rows) {
    const marks = columns.map((column) =>
      cells.has(column) ? (cells.get(column)?.length === 0 ? 'fine' : 'FAULT') : '-',
    );
    console.log(line([post, String(width), ...marks]));
  }
  const all = rows.flatMap(({ post, width, cells }) =>
    [...cells].map(([form, faults]) => ({ title: `${post} at ${width} px, ${form}`, faults })),
  );
  for (const { title, faults } of all.filter((one) => one.faults.length > 0))
    console.log(`\nFAULT ${title}\n${faults.join('\n').replace(/^/gm, '    ')}`);
  for (const words of skipped) console.log(`skipped: ${words}`);
  const failed = all.filter(({ faults }) => faults.length > 0).length;
  console.log(`\nPictures of the posts: ${join(cache, 'looks')}`);
  console.log(`${all.length - failed} passed, ${failed} failed, ${skipped.length} skipped`);
  writeFileSync(join(cache, 'last.json'), JSON.stringify(all, null, 1));
  process.exitCode = failed === 0 ? 0 : 1;
}
