import { median } from 'd3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chartNames } from '../../src/charts/charts.ts';
import { copiedSnippet } from '../support/copied-snippet.ts';
import { live, openPage, sum, seenBy, type BenchWorld } from './open-page.ts';
import { count, time, type Row } from './rows.ts';

/** One visit of a post: until its first figure was painted, in ms, and what the post shifted. */
interface Visit {
  readonly firstMs: number;
  readonly shift: number;
}

/** A post with twenty live figures against one with twenty lazy images, until the first figure is painted. */
export async function hostRows(world: BenchWorld): Promise<readonly Row[]> {
  const charts = Array.from({ length: 5 }, () => chartNames).flat();
  for (const form of ['live', 'image'] as const) {
    const figures = await Promise.all(charts.map((chart) => copiedSnippet(form, { chart, site: world.site })));
    writeFileSync(join(world.labFolder, `${form}.html`), post(figures));
  }
  const ours: Visit[] = [];
  const images: Visit[] = [];
  for (let round = 0; round < world.rounds; round += 1) {
    ours.push(await visit(world, 'live.html', liveFigure));
    images.push(await visit(world, 'image.html', image));
  }
  const [took = NaN, floor = NaN] = [ours, images].map((visits) => median(visits, ({ firstMs }) => firstMs));
  const detail = `${took.toFixed(0)} ms; twenty lazy images ${floor.toFixed(0)} ms`;
  const shift = Math.max(...ours.map((one) => one.shift));
  return [
    time('twenty embeds in a page, to the first figure', took / floor, 1.2, '×', detail),
    count('layout shift, twenty embeds', shift, 0, '', 'in the post'),
  ];
}

async function visit(
  { browser, lab }: BenchWorld,
  path: string,
  first: (page: Page) => Promise<number>,
): Promise<Visit> {
  const { context, page } = await openPage(browser, 'slow', '#end');
  await page.goto(`${lab}${path}`, { waitUntil: 'commit' });
  const firstMs = await first(page);
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  const { shifts } = await seenBy(page);
  await context.close();
  return { firstMs, shift: sum(shifts) };
}

/** When the first frame has painted its chart, counted from the post's own beginning. */
async function liveFigure(page: Page): Promise<number> {
  const element = await page.waitForSelector('iframe', { state: 'attached', timeout: 60_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the first figure has no page in it');
  await frame.waitForSelector(live, { state: 'attached', timeout: 60_000 });
  const [began, chartMs] = await frame.evaluate(() => {
    const { chartMs } = Reflect.get(window, 'pageWatch') as { readonly chartMs: number };
    return [performance.timeOrigin, chartMs] as const;
  });
  return began + chartMs - (await page.evaluate(() => performance.timeOrigin));
}

/** When the first image was painted: it is the largest thing in the window. */
async function image(page: Page): Promise<number> {
  await page.waitForFunction(() => document.images[0]?.complete === true, undefined, { timeout: 60_000 });
  // Until then the largest is a line of text.
  await page.waitForFunction(
    () => {
      const [loaded] = performance.getEntriesByName(document.images[0]?.currentSrc ?? '');
      const { largestMs } = Reflect.get(window, 'pageWatch') as { readonly largestMs: number };
      return loaded !== undefined && largestMs >= loaded.startTime + loaded.duration;
    },
    undefined,
    { timeout: 60_000 },
  );
  return (await seenBy(page)).largestMs;
}

function post(figures: readonly string[]): string {
  const paragraphs = figures.map((figure, index) => `<p>Paragraph ${index + 1} of the post.</p>\n${figure}`);
  const style = 'body{max-width:700px;margin:16px auto;font-family:system-ui}img{max-width:100%;height:auto}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><style>${style}</style><h1>Post</h1>
${paragraphs.join('\n')}<p id="end">The end.</p></html>\n`;
}
