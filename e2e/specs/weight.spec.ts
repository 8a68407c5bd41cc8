import { expect, type Page, type Request } from 'playwright/test';
import { chartNames } from '../../src/charts/charts.ts';
import { expectLive, section } from '../support/dashboard.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { articles, listed } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test as onPage } from '../support/page.ts';
import { embedAddress, test } from '../support/post.ts';

/**
 * On the wire, brotli, in bytes. With D3's linear scale come its colors, interpolators and formats: 7 kB that only the
 * timeline has: its script is measured, and what grows with the record by its rows.
 */
const budgets = {
  embed: { painted: 14_600, whole: 56_000, timelineScript: 47_500, listRow: 600, requests: 3 },
  page: { html: 40_000, script: 140_000, fonts: 50_000, requests: 8 },
} as const;

/** Every request that a page makes from now on, in a list that grows. */
function requestsOf(page: Page): readonly Request[] {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request);
  });
  return requests;
}

/** What came over the wire for these, headers apart. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map(async (request) => (await request.sizes()).responseBodySize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

for (const [which, folders, details] of [
  ['of all candidates', [''], {}],
  ['of one candidate', articles.candidates.map(({ id }) => `${id}/`), more],
] as const) {
  test(
    `an embed ${which} is painted after one small answer and answers after another`,
    details,
    async ({ browser }) => {
      for (const path of chartNames.flatMap((chart) => folders.map((folder) => `${chart}/${folder}`))) {
        // Each in a context of its own, with nothing in the cache.
        const page = await browser.newPage();
        const requests = requestsOf(page);
        await page.goto(embedAddress(path));
        await expect(page.locator('.chart-canvas[data-measured]')).toBeVisible();
        const [first] = requests;
        expect(await bytesOf(first ? [first] : []), path).toBeLessThanOrEqual(budgets.embed.painted);
        const list = await bytesOf(requests.filter((request) => request.url().includes('/list-')));
        expect(list, path).toBeGreaterThan(0);
        expect(list, path).toBeLessThanOrEqual(budgets.embed.listRow * listed.length);
        if (path.startsWith('timeline/')) {
          const script = await bytesOf(requests.filter((request) => request.url().includes('/embed-')));
          expect(script, path).toBeGreaterThan(0);
          expect(script, path).toBeLessThanOrEqual(budgets.embed.timelineScript);
        } else expect(await bytesOf(requests), path).toBeLessThanOrEqual(budgets.embed.whole);
        expect(requests.length, path).toBeLessThanOrEqual(budgets.embed.requests);
        await page.close();
      }
    },
  );
}

test('an embed does not move while it loads, nor when its script takes it over', async ({ page }) => {
  for (const width of [360, 720, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(embedAddress('timeline/'));
    await expect(page.locator('.chart-canvas[data-measured]')).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  }
});

onPage('the page asks for few files, all its own, the other list last, and each is small', async ({ page }) => {
  const requests = requestsOf(page);
  await page.goto('/');
  await expectLive(page);
  const before = [...requests];
  await expect(section(page, 'Where the two lists differ')).toBeAttached();
  const of = (...types: readonly string[]) => before.filter((request) => types.includes(request.resourceType()));
  expect(await bytesOf(of('document', 'stylesheet'))).toBeLessThanOrEqual(budgets.page.html);
  expect(await bytesOf(of('script'))).toBeLessThanOrEqual(budgets.page.script);
  expect(await bytesOf(requests.filter((request) => request.resourceType() === 'font'))).toBeLessThanOrEqual(
    budgets.page.fonts,
  );
  expect(requests.length).toBeLessThanOrEqual(budgets.page.requests);
  const data = requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith('.json'));
  expect(data).toEqual(['/data/articles.json', '/data/public-record.json']);
});
