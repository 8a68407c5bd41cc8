import { expect } from 'playwright/test';
import { chartNames } from '../../src/charts/charts.ts';
import { weightRows } from '../bench/weight-rows.ts';
import { expectLive, section } from '../support/dashboard.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { articles } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { siteOrigin } from '../support/origins.ts';
import { test as onPage } from '../support/page.ts';
import { embedAddress, test } from '../support/post.ts';

for (const [whose, folders, details] of [
  ['all candidates', [''], {}],
  ['one candidate', articles.candidates.map(({ id }) => `${id}/`), more],
] as const) {
  test(`page and embeds of ${whose} come in few bytes and requests`, details, async ({ browser }) => {
    const paths = chartNames.flatMap((chart) => folders.map((folder) => `${chart}/${folder}`));
    for (const { what, figure, budget, detail } of await weightRows({ browser, site: `${siteOrigin}/` }, paths)) {
      expect.soft(figure, what).toBeGreaterThan(0);
      expect.soft(figure, `${what}, ${detail}`).toBeLessThanOrEqual(budget);
    }
  });
}

test('an embed does not move while it loads, nor when its script takes it over', async ({ page }) => {
  for (const width of [360, 720, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(embedAddress('timeline/'));
    await expect(page.locator('.chart-canvas[data-measured]')).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  }
});

onPage('the page asks for both lists once, the other one last', async ({ page }) => {
  const asked: string[] = [];
  page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expectLive(page);
  await expect(section(page, 'Where the two lists differ')).toBeAttached();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/data/articles.json', '/data/public-record.json']);
});
