import { expect, type Page, type Route } from 'playwright/test';
import { chartTitles, expectLive, expectShown, section, table } from '../support/dashboard.ts';
import { articles, listText, nth } from '../support/list-file.ts';
import { alike } from '../support/more.ts';
import { test } from '../support/page.ts';

const data = '**/data/articles.json*';
const json = 'application/json';
const second = nth(articles.candidates, 1);
const missed = 'We couldn’t show the view you followed.';

test.use({ provoked: /Failed to load resource|was preloaded using link preload but not used/ });

interface Failure {
  readonly what: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly said: string;
}

const failures: readonly Failure[] = [
  {
    what: 'a lost connection',
    answer: (route) => route.abort('connectionreset'),
    said: 'The data could not be reached.',
  },
  {
    what: 'a fault of the server',
    answer: (route) => route.fulfill({ status: 500, json: { fault: 'own' } }),
    said: 'Server error 500.',
  },
  {
    what: 'a page in place of the data',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Home</p>' }),
    said: 'the server sent a page in its place',
  },
  {
    what: 'data cut short',
    answer: (route) => route.fulfill({ contentType: json, body: listText('articles').slice(0, 30_000) }),
    said: 'The data file is damaged.',
  },
];

for (const [index, { what, answer, said }] of failures.entries()) {
  test(`after ${what} the drawn page stands, says so, and is mended by another try`, alike(index), async ({ page }) => {
    await page.route(data, answer);
    await page.goto(`/?candidate=${second.id}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(said);
    await expectDrawn(page);
    await expect(page.getByRole('link', { name: 'Open the data file' })).toBeVisible();
    await page.unroute(data);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectLive(page);
    await expect(alert).toHaveCount(0);
    await expectShown(page, ({ candidate }) => candidate === second.id);
    await expect(page.locator('body')).not.toBeFocused();
  });
}

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
  let release: (() => void) | undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/app-*.js', (route) => released.then(() => route.continue()));
  await page.goto('/', { waitUntil: 'commit' });
  const jump = page.getByRole('navigation', { name: 'On this page' });
  await jump.locator('summary').click();
  await expect(jump.getByRole('link', { name: nth(chartTitles, 2) })).toBeVisible();
  release?.();
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
