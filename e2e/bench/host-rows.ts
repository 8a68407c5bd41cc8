import { median } from 'd3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { defaultEmbedOptions } from '../../src/embed/embed-address.ts';
import { imageSnippet, liveSnippet } from '../../src/embed/html-snippets.ts';
import type { SnippetInput } from '../../src/embed/snippet-input.ts';
import { live, openPage, sum, seenBy, type BenchWorld } from './open-page.ts';
import { count, time, type Row } from './rows.ts';

/** One visit of a post: until its first figure was painted, in ms, and what the post shifted. */
interface Visit {
  readonly firstMs: number;
  readonly shift: number;
}

/** A post with twenty live figures against one with twenty lazy images, until the first figure is painted. */
export async function hostRows(world: BenchWorld): Promise<readonly Row[]> {
  const inputs = Array.from({ length: 20 }, (_, index) =>
    viewOf(world, world.charts[index % world.charts.length] ?? ''),
  );
  writeFileSync(join(world.labFolder, 'live.html'), post(inputs.map((input) => liveSnippet(input).html)));
  writeFileSync(join(world.labFolder, 'images.html'), post(inputs.map((input) => imageSnippet(input).html)));
  const ours: Visit[] = [];
  const images: Visit[] = [];
  for (let round = 0; round < world.rounds; round += 1) {
    ours.push(await visit(world, 'live.html', liveFigure));
    images.push(await visit(world, 'images.html', image));
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

/** When the first iframe has painted its chart, counted from the post's own beginning. */
async function liveFigure(page: Page): Promise<number> {
  const element = await page.waitForSelector('iframe', { state: 'attached', timeout: 60_000 });
  const iframe = await element.contentFrame();
  if (!iframe) throw new Error('the first figure has no page in it');
  await iframe.waitForSelector(live, { state: 'attached', timeout: 60_000 });
  const [began, chartMs] = await iframe.evaluate(() => {
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

/** The snippet of a whole chart. */
function viewOf({ folder, site }: BenchWorld, chart: string): SnippetInput {
  // Width and height are in a PNG's header.
  const png = readFileSync(join(folder, `embed/${chart}/chart.png`));
  const [widthPx, heightPx] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return {
    title: `The chart of ${chart}`,
    filterWords: 'all endorsements',
    sources: 'five articles',
    viewAddress: `${site}#${chart}`,
    image: {
      address: `${site}embed/${chart}/chart.png`,
      widthPx,
      heightPx,
      match: 'exact',
      altText: `The chart of ${chart}.`,
      shows: 'all endorsements',
    },
    scriptAddress: `${site}embed.js`,
    widthPx: 700,
    heightPx: 700,
    narrowHeightPx: 700,
    options: defaultEmbedOptions,
  };
}

function post(figures: readonly string[]): string {
  const paragraphs = figures.map((figure, index) => `<p>Paragraph ${index + 1} of the post.</p>\n${figure}`);
  const style = 'body{max-width:700px;margin:16px auto;font-family:system-ui}img{max-width:100%;height:auto}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><style>${style}</style><h1>Post</h1>
${paragraphs.join('\n')}<p id="end">The end.</p></html>\n`;
}
