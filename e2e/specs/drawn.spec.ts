import { expect } from 'playwright/test';
import { chartTitles, expectLive, expectShown, filters, open } from '../support/dashboard.ts';
import { drawnTexts } from '../support/drawn-texts.ts';
import { test } from '../support/page.ts';
import { articles, listed } from '../support/list-file.ts';
import { more } from '../support/more.ts';

test.describe('with script off', () => {
  // Nobody comes for the data that was preloaded for script.
  test.use({ javaScriptEnabled: false, provoked: /was preloaded using link preload but not used/ });

  for (const width of [360, 768, 1280]) {
    test(
      `all four charts, the table, the claims and the sources are there at ${width} px`,
      width === 768 ? more : {},
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/');
        for (const chart of chartTitles) {
          const section = page.getByRole('region', { name: chart });
          await expect(section.locator('svg.chart-frame:visible')).toHaveCount(1);
          await expect(section.getByRole('listbox')).toBeAttached();
          await expect(section.getByText('Showing all endorsements.')).toBeVisible();
        }
        const drawn = (await page.locator('svg.chart-frame:visible').allTextContents()).join(' ');
        const rows = page.getByRole('table', { name: /^Endorsements: / }).getByRole('row');
        await expect(rows).toHaveCount(listed.length + 1);
        for (const { of } of listed) {
          expect(drawn).toContain(of.label.split(' ')[0]);
          await expect(rows.filter({ hasText: of.name }).first()).toBeVisible();
        }
        for (const { outlet } of articles.sources) await expect(page.getByRole('contentinfo')).toContainText(outlet);
        await expect(page.getByRole('link', { name: 'articles.json' })).toBeVisible();
        await expect(page.getByRole('region', { name: /claim/i }).first()).toBeVisible();
      },
    );
  }

  test('what can’t work is not offered: no filter, no brush handle, no dead button', async ({ page }) => {
    await page.goto('/');
    await expect(filters(page)).toContainText('Filters need script.', { useInnerText: true });
    await expect(page.getByRole('radio', { name: 'Sanders' })).toBeHidden();
    await expect(page.getByRole('slider')).toHaveCount(0);
  });
});

test('the page asks for nothing but its own files, and for few of them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await expectShown(page, () => true);
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/data/articles.json']);
  expect(asked.length).toBeLessThanOrEqual(8);
});

test('before script arrives the charts stand as they will stand after', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((settle) => {
    release = settle;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('svg.chart-frame:visible')).toHaveCount(4);
  const places = async () =>
    (await page.evaluate(drawnTexts)).map(({ text, left, top }) => `${text} ${Math.round(left)} ${Math.round(top)}`);
  const before = await places();
  expect(before.length).toBeGreaterThan(40);
  release();
  await expectLive(page);
  expect(await places()).toEqual(before);
});
