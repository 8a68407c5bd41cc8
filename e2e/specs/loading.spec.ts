import { expect, type Page } from 'playwright/test';
import { chartTitles, expectLive, expectShown, section, table } from '../support/dashboard.ts';
import { held } from '../support/held.ts';
import { nth, second } from '../support/list-file.ts';
import { test } from '../support/page.ts';

const data = '**/data/articles.json*';
const missed = 'We couldn’t show the view you followed.';

test.use({ provoked: /Failed to load resource|was preloaded using link preload but not used/ });

// What other answers of a server come to is told by the audit of faults.
test('after a lost connection the prerendered page stands, says so, and is mended by another try', async ({ page }) => {
  await page.route(data, (route) => route.abort('connectionreset'));
  await page.goto(`/?candidate=${second.id}`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The data could not be reached.');
  await expectDrawn(page);
  await expect(page.getByRole('link', { name: 'Open the data file' })).toBeVisible();
  await page.unroute(data);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectLive(page);
  await expect(alert).toHaveCount(0);
  await expectShown(page, ({ candidate }) => candidate === second.id);
  await expect(page.locator('body')).not.toBeFocused();
});

test('without its script a page whose address asks for a view shows the whole list and says so', async ({ page }) => {
  await page.route('**/assets/app-*.js', async (route) => route.abort());
  await page.goto(`/?candidate=${second.id}`);
  await expect(page.getByText(missed)).toBeVisible();
  await expectDrawn(page);
  await page.goto('/?theme=dark');
  await expectDrawn(page);
  await expect(page.getByText(missed)).toBeHidden();
});

test('without its script a page offers nothing that needs it, and says so', async ({ page }) => {
  await page.route('**/assets/app-*.js', async (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('Filters, search and evidence didn’t load.')).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(page.locator('.page-bar').getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
  await expectDrawn(page);
  await page.unroute('**/assets/app-*.js');
  await page.goto('/');
  await expectLive(page);
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(page.getByText('Filters, search and evidence didn’t load.')).toBeHidden();
});

test('a view that comes late takes those words away', async ({ page }) => {
  await page.route('**/assets/app-*.js', async (route) => {
    await expect(page.getByText(missed)).toBeVisible();
    await route.continue();
  });
  await page.goto(`/?candidate=${second.id}`, { waitUntil: 'commit' });
  await expectLive(page);
  await expect(page.getByText(missed)).toBeHidden();
  await expectShown(page, ({ candidate }) => candidate === second.id);
});

test('a list opened before script came is still open when it has, and what it holds then works', async ({ page }) => {
  const release = await held(page, '**/assets/app-*.js');
  await page.goto('/', { waitUntil: 'commit' });
  const jump = page.getByRole('navigation', { name: 'On this page' });
  await jump.locator('summary').click();
  await expect(jump.getByRole('link', { name: nth(chartTitles, 2) })).toBeVisible();
  release();
  await expectLive(page);
  await jump.getByRole('link', { name: nth(chartTitles, 2) }).click();
  await expect(section(page, nth(chartTitles, 2))).toBeInViewport();
  await expect(jump.getByRole('link')).toHaveCount(0);
});

async function expectDrawn(page: Page): Promise<void> {
  for (const title of chartTitles) {
    await expect(section(page, title).locator('svg.chart-frame:visible')).toHaveCount(1);
  }
  await expect(table(page)).toBeVisible();
}
