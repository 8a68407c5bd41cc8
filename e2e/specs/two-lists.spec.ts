import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';
import { evidence, expectLive, expectSearch, expectShown, filters, mark, open, table } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { listText, type ListFile } from '../support/list-file.ts';
import { actions } from '../support/share.ts';

const wider = JSON.parse(listText('public-record')) as ListFile & {
  readonly sources: readonly unknown[];
  readonly claims: readonly { readonly measure: string; readonly rows?: readonly string[] }[];
};
const data = '**/public-record*.json';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const comparison = (page: Page) => page.getByRole('region', { name: 'The two lists side by side' });
const comparisonOpener = (page: Page) => comparison(page).locator('summary');

/** Opens the public record and waits until all of it is there. */
async function openPublic(page: Page, search = ''): Promise<void> {
  await page.goto(`/?record=public${search === '' ? '' : `&${search}`}`);
  await expect(heading(page)).toContainText('the public record');
  await expectLive(page);
}

test('the masthead leads to the public record and back, and the heading of each takes the focus', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Go beyond the five articles: the public record' }).click();
  await expectSearch(page, 'record=public');
  await expect(heading(page)).toHaveText(
    `Beyond the five articles: the public record, compiled from ${wider.sources.length} sources`,
  );
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/^The public record/);
  await expect(page.getByText('This is not the articles’ record.')).toBeVisible();
  await expect(filters(page).getByText(`Showing all ${wider.endorsements.length} endorsements`).first()).toBeVisible();
  await page.getByRole('link', { name: 'Switch back to the five articles' }).click();
  await expectSearch(page, '');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('This is not the articles’ record.')).toHaveCount(0);
  await expectShown(page, () => true);
});

test('the public record opens by its address without taking the focus', async ({ page }) => {
  await openPublic(page);
  await expect(page.locator('body')).toBeFocused();
});

test('rows that are late or inferred say so in charts and table, and grades stand in the table', async ({ page }) => {
  await openPublic(page);
  const late = page
    .getByRole('region', { name: 'By members' })
    .getByRole('group', { name: /^After the race was decided/ });
  await expect(late.getByRole('option')).toHaveCount(7);
  await expect(mark(page, 'By members', 'Steelworkers')).toHaveText(/after the race was decided/);
  await expect(mark(page, 'Candidate against candidate', 'Steelworkers')).toHaveText(/after the race was decided/);
  await expect(mark(page, 'How it was decided', 'Steelworkers')).toHaveText(/after the race was decided/);
  await expect(mark(page, 'Over time', 'Operating Engineers')).toHaveText(/inferred, no date/);
  const row = table(page).getByRole('row').filter({ hasText: 'International Union of Operating Engineers' });
  await expect(row).toContainText('Inferred, no date');
  await expect(row.getByRole('cell', { name: 'Date D' })).toBeVisible();
});

test('evidence in the public record gives its grade and stands on its own sources', async ({ page }) => {
  await openPublic(page, 'pick=iupat');
  const panel = evidence(page, 'International Union of Painters and Allied Trades');
  await expect(panel).toContainText('(grade A)');
  await expect(panel.getByRole('link').first()).toBeVisible();
});

test('a published count lists the rows that make it up, and each opens its evidence', async ({ page }) => {
  await openPublic(page);
  const counts = wider.claims.filter(
    ({ measure, rows = [] }) => ['unions', 'rank'].includes(measure) && rows.length > 0,
  );
  const items = page.locator('.running-count');
  await expect(items).toHaveCount(counts.length);
  const eighteen = items.filter({ hasText: '17 December 2015' }).filter({ hasText: '18 unions' });
  await eighteen.locator('summary').click();
  await expect(eighteen.locator('details').getByRole('link')).toHaveCount(18);
  await eighteen.locator('details').getByRole('link', { name: 'Seafarers' }).waitFor({ state: 'detached' });
  await eighteen.locator('details').getByRole('link', { name: 'Painters' }).click();
  await expectSearch(page, 'record=public&pick=iupat');
  await expect(evidence(page, 'International Union of Painters and Allied Trades')).toBeVisible();
});

test('the articles fetch the public record only for the comparison, which names every difference', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => url.includes('public-record'))).toEqual([]);
  await comparisonOpener(page).click();
  const rows = comparison(page).getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'Service Employees International Union' })).toHaveCount(1);
  await expect(
    rows.filter({
      hasText: 'The date is more exact in the public record: 17 November 2015, not only in November 2015.',
    }),
  ).toHaveCount(1);
  expect(asked.filter((url) => url.includes('public-record'))).toHaveLength(1);
  await expectShown(page, () => true);
});

test('beside the public record the comparison stands open', async ({ page }) => {
  await openPublic(page);
  await expect(comparison(page).getByRole('columnheader', { name: 'The five articles say' })).toBeVisible();
  await expect(comparison(page).getByRole('row').filter({ hasText: 'By 22 February 2016' })).toContainText(
    '10 December 2015',
  );
});

test('while the comparison waits it says so', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((settle) => {
    release = settle;
  });
  await page.route(data, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await comparisonOpener(page).click();
  await expect(comparison(page).getByRole('status').first()).toHaveText('Loading the public record …');
  release();
  await expect(comparison(page).getByRole('table')).toBeVisible();
});

test.describe('where the other list can’t be had', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the comparison says why, and another try mends it without losing the focus', async ({ page }) => {
    await page.route(data, (route) => route.fulfill({ status: 503 }));
    await open(page);
    await comparisonOpener(page).click();
    await expect(comparison(page).getByRole('alert')).toContainText('Server error 503.');
    await expectShown(page, () => true);
    await page.unroute(data);
    await comparison(page).getByRole('button', { name: 'Try again' }).click();
    await expect(comparison(page).getByRole('table')).toBeVisible();
  });
});

test('a CSV of the public record has its rows and none of the articles’', async ({ page }) => {
  await openPublic(page, 'candidate=sanders');
  const place = actions(page, 'members')
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: 'Download' }) });
  await place.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    place.getByRole('button', { name: /CSV/ }).first().click(),
  ]);
  const [, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  const wanted = wider.endorsements.filter(({ candidate }) => candidate === 'sanders');
  expect(lines).toHaveLength(wanted.length);
  expect(lines.filter((line) => !line.startsWith('public,'))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('both accounts stand side by side, and the way back is in reach', async ({ page }) => {
    await openPublic(page);
    const back = page.getByRole('link', { name: 'Switch back to the five articles' });
    expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const cells = comparison(page).getByRole('row').filter({ hasText: 'By 22 February 2016' }).getByRole('cell');
    const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(first?.y).toBe(second?.y);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0);
    await back.tap();
    await expectShown(page, () => true);
  });
});
