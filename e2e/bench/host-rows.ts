import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { live, type BenchWorld } from './bench-world.ts';
import { hostPages } from './host-pages.ts';
import { median } from './median.ts';
import { openPage, slow, watched } from './open-page.ts';
import type { Row } from './row.ts';

/** One visit of a post: until its first figure was painted, in ms, and what the post shifted. */
interface Visit {
  readonly firstMs: number;
  readonly shift: number;
}

/** A post with twenty live figures against one with twenty lazy pictures, until the first figure is painted. */
export async function hostRows(world: BenchWorld): Promise<readonly Row[]> {
  const pages = hostPages(world);
  for (const name of ['live', 'pictures'] as const) {
    writeFileSync(join(world.labFolder, `post-${name}.html`), pages[name]);
  }
  const ours: Visit[] = [];
  const pictures: Visit[] = [];
  for (let round = 0; round < world.rounds; round += 1) {
    ours.push(await visit(world, 'post-live.html', liveFigure));
    pictures.push(await visit(world, 'post-pictures.html', picture));
  }
  const [live, floor] = [ours, pictures].map((visits) => median(visits.map(({ firstMs }) => firstMs)));
  return [
    {
      what: 'twenty embeds in a page, to the first figure',
      figure: (live ?? Infinity) / (floor ?? 1),
      budget: 1.2,
      unit: '×',
      kind: 'time',
      detail: `${live?.toFixed(0) ?? ''} ms; twenty lazy pictures ${floor?.toFixed(0) ?? ''} ms`,
    },
    {
      what: 'layout shift, twenty embeds',
      figure: Math.max(...ours.map(({ shift }) => shift)),
      budget: 0,
      unit: '',
      kind: 'count',
      detail: 'in the post',
    },
  ];
}

async function visit(
  { browser, lab }: BenchWorld,
  path: string,
  first: (page: Page) => Promise<number>,
): Promise<Visit> {
  const { context, page } = await openPage(browser, slow, '#end');
  await page.goto(`${lab}${path}`, { waitUntil: 'commit' });
  const firstMs = await first(page);
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  const { shifts } = await watched(page);
  await context.close();
  return { firstMs, shift: shifts.reduce((sum, one) => sum + one, 0) };
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

/** When the first picture was painted: it is the largest thing in the window. */
async function picture(page: Page): Promise<number> {
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
  return (await watched(page)).largestMs;
}
