import { expect } from 'playwright/test';
import { chartTitles, expectLive, rowHeads, section } from '../support/dashboard.ts';
import { drawnTexts } from '../support/drawn-texts.ts';
import { filtersButton } from '../support/filters.ts';
import { held } from '../support/held.ts';
import { articles, isUnion, listed } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

test.describe('with script off', () => {
  // Nobody comes for the data that was preloaded for script.
  test.use({ javaScriptEnabled: false, provoked: /was preloaded using link preload but not used/ });

  for (const width of [360, 768, 1280]) {
    test(
      `every chart, the table, the claims and the sources are there at ${width} px`,
      width === 768 ? more : {},
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/');
        for (const title of chartTitles) {
          const drawing = section(page, title).locator('svg.chart-frame:visible');
          await expect(drawing).toHaveCount(1);
          await expect(section(page, title).getByRole('listbox')).toBeAttached();
          await expect(section(page, title).getByRole('heading', { level: 3 })).toBeVisible();
          const drawn = (await drawing.allTextContents()).join(' ').replaceAll(/\s+/g, '');
          const rows = title === 'At a glance' ? listed.filter(isUnion) : listed;
          for (const { of } of rows) expect(drawn, title).toContain(of.label.replaceAll(/\s+/g, '').slice(0, 6));
        }
        await expect(rowHeads(page)).toHaveCount(listed.length);
        for (const { id } of articles.claims) await expect(page.locator(`#claim-${id}`)).toBeAttached();
        for (const { outlet } of articles.sources) {
          await expect(section(page, 'Sources and method')).toContainText(outlet);
        }
      },
    );
  }

  test('what can’t work is not offered, and what can is: lists, folds and tables', async ({ page }) => {
    await page.goto('/');
    await expect(filtersButton(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
    await expect(page.getByRole('combobox')).toBeHidden();
    for (const slider of await page.getByRole('slider').all()) await expect(slider).toBeDisabled();
    const chart = section(page, 'The unions by size');
    await chart.getByText('Table', { exact: true }).click();
    await expect(chart.getByRole('table').getByRole('row')).toHaveCount(listed.length + 1);
    const links = page.getByRole('navigation', { name: 'Source' }).getByRole('link');
    await expect(links).toHaveCount(2);
    await page.getByRole('navigation', { name: 'On this page' }).locator('summary').click();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
    await expect(section(page, 'Sources and method')).toBeInViewport();
  });
});

test('before script arrives the charts stand as they will stand after', async ({ page }) => {
  const release = await held(page, '**/*.js');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('svg.chart-frame:visible')).toHaveCount(chartTitles.length);
  const places = async () =>
    (await page.evaluate(drawnTexts)).map(({ text, left, top }) => `${text} ${Math.round(left)} ${Math.round(top)}`);
  await page.evaluate(async () => document.fonts.ready);
  const before = await places();
  expect(before.length).toBeGreaterThan(listed.length * 2);
  release();
  await expectLive(page);
  expect(await places()).toEqual(before);
});
