import { expect, type Request } from 'playwright/test';
import { embedAddress, test } from '../support/post.ts';
import { alike } from '../support/more.ts';

/** On the wire, brotli, in bytes. */
const budgets = { painted: 14_600, whole: 56_000, requests: 3 } as const;

for (const chart of ['members', 'head-to-head', 'timeline', 'decisions']) {
  for (const candidate of ['', 'clinton/', 'sanders/']) {
    test(
      `embed/${chart}/${candidate} is painted after one small answer and answers after another`,
      alike(candidate.length),
      async ({ page }) => {
        const requests: Request[] = [];
        page.on('requestfinished', (request) => {
          if (!request.url().startsWith('data:')) requests.push(request);
        });
        await page.goto(embedAddress(`${chart}/${candidate}`), { waitUntil: 'networkidle' });
        await expect(page.locator('.chart-canvas[data-measured]')).toBeVisible();
        const sizes = await Promise.all(requests.map(async (request) => (await request.sizes()).responseBodySize));
        expect(sizes[0]).toBeLessThanOrEqual(budgets.painted);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.whole);
        expect(sizes.length).toBeLessThanOrEqual(budgets.requests);
      },
    );
  }
}

test('an iframe does not move while it loads, nor when its script takes it over', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as unknown as { readonly value: number };
        Object.assign(window, { moved: (window as unknown as { readonly moved: number }).moved + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 720, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(embedAddress('timeline/'), { waitUntil: 'networkidle' });
    await expect(page.locator('.chart-canvas[data-measured]')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { readonly moved: number }).moved)).toBe(0);
  }
});
