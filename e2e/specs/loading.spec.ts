import { expect, type Page, type Route } from 'playwright/test';
import { chartTitles, expectLive, expectShown } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { listText } from '../support/list-file.ts';
import { alike } from '../support/more.ts';

const data = '**/data/articles.json*';
const json = 'application/json';

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

for (const { what, answer, said } of failures) {
  test(
    `after ${what} the drawn page stands, says so, and is mended by another try`,
    alike(failures.findIndex((failure) => failure.what === what)),
    async ({ page }) => {
      await page.route(data, answer);
      await page.goto('/?candidate=sanders');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(said);
      await expect(alert).toContainText('as they were when the site was built');
      await expectDrawn(page);
      await expect(page.getByRole('link', { name: 'The data file itself' })).toBeVisible();
      await page.unroute(data);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectLive(page);
      await expect(alert).toHaveCount(0);
      await expectShown(page, ({ candidate }) => candidate === 'sanders');
      await expect(page.locator('body')).not.toBeFocused();
    },
  );
}

test('a filter opened before script says what it waits for, and is filled when script comes', async ({ page }) => {
  let release: (() => void) | undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/app-*.js', (route) => released.then(() => route.continue()));
  await page.goto('/', { waitUntil: 'commit' });
  const kinds = page.locator('details', { hasText: /^Kind/ });
  await kinds.locator('summary').click();
  const before = kinds.locator('.disclosure-panel');
  expect(await before.evaluate((panel) => getComputedStyle(panel, '::after').content)).toContain('Needs script');
  release?.();
  await expectLive(page);
  await kinds.getByRole('checkbox', { name: 'National unions' }).check();
  await expect(page).toHaveURL('/?kind=national-union');
});

async function expectDrawn(page: Page): Promise<void> {
  for (const chart of chartTitles) {
    await expect(page.getByRole('region', { name: chart }).locator('svg.chart-frame:visible')).toHaveCount(1);
  }
  await expect(page.getByRole('table', { name: /^Endorsements: / })).toBeVisible();
}
