import { expect, type Locator, type Page } from 'playwright/test';
import { expectLive, expectSearch, expectShown, marks, open, rowHeads, section, table } from '../support/dashboard.ts';
import { filterPanel, group, openFilters } from '../support/filters.ts';
import { held } from '../support/held.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';
import { articles, isUnion, listedIn, type ListFile, nth, publicRecord } from '../support/list-file.ts';

const data = '**/public-record*.json*';
const second = nth(publicRecord.candidates, 1);

const tab = (page: Page, { words }: ListFile): Locator =>
  page.getByRole('navigation', { name: 'Source' }).getByRole('link', { name: words.tab });
const finding = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const comparison = (page: Page): Locator => section(page, 'Where the two lists differ');

/** "Clinton 6 Sanders 2": how many national unions each candidate has on a list, by the day that settled the race. */
function resultOf(file: ListFile): RegExp {
  const settled = file.race.settled?.on ?? '9999';
  const unions = listedIn(file).filter((one) => isUnion(one) && !one.ended && (one.date.edtf ?? '') <= settled);
  const counts = file.candidates.map(({ id }) => unions.filter(({ candidate }) => candidate === id).length);
  return new RegExp(counts.map((count, index) => `${file.candidates[index]?.shortName}\\s+${count}\\b`).join('.*'));
}

/** Opens the public record and waits until all of it is there. */
async function openPublic(page: Page, search = ''): Promise<void> {
  await open(page, `record=public${search === '' ? '' : `&${search}`}`);
  await expect(tab(page, publicRecord)).toHaveAttribute('aria-current', 'true');
}

test('the tabs carry each list’s result, lead to it and back, and its finding takes the focus', async ({ page }) => {
  await open(page);
  for (const file of [articles, publicRecord]) await expect(tab(page, file)).toContainText(resultOf(file));
  await tab(page, publicRecord).click();
  await expectSearch(page, 'record=public');
  await expect(finding(page)).toBeFocused();
  await expectShown(page, () => true, publicRecord);
  await expect(page).toHaveTitle(new RegExp(publicRecord.words.tab));
  await tab(page, articles).click();
  await expectSearch(page, '');
  await expect(finding(page)).toBeFocused();
  await expectShown(page, () => true);
  await page.goBack();
  await expectShown(page, () => true, publicRecord);
});

test('a link to the public record opens it, filters and all, and takes no focus', async ({ page }) => {
  await openPublic(page, `candidate=${second.id}&decided=member-vote`);
  await expectShown(
    page,
    ({ candidate, process }) => candidate === second.id && process.decided === 'member-vote',
    publicRecord,
  );
  await expect(page.locator('body')).toBeFocused();
});

test('the list is one of the filters, too, and what it does not have is dropped on the way, and named', async ({
  page,
}) => {
  const own = nth(
    articles.endorsements.filter(
      ({ organization }) => !publicRecord.organizations.some(({ id }) => id === organization),
    ),
  ).organization;
  const both = nth(
    articles.endorsements.filter(({ organization }) =>
      publicRecord.endorsements.some((other) => other.organization === organization),
    ),
  ).organization;
  await open(page, `union=${own}&union=${both}`);
  const panel = await openFilters(page);
  await group(panel, 'Source').click();
  await panel.getByRole('radio', { name: publicRecord.words.tab }).click();
  await expect(page.getByText(`“union” was given “${own}”, which isn’t on this list`)).toBeVisible();
  await expectShown(page, ({ organization }) => organization === both, publicRecord);
  await expect(filterPanel(page)).toBeHidden();
});

test('a long chart begins with its first marks and shows the rest on one press', async ({ page }) => {
  await openPublic(page);
  const chart = section(page, 'The unions by size');
  const before = await marks(page, 'The unions by size').count();
  const press = chart.getByRole('button', { name: /^Show \d+ more$/ });
  const more = Number(/\d+/.exec(await press.innerText())?.[0]);
  await press.click();
  await expect(marks(page, 'The unions by size')).toHaveCount(before + more);
  expect(before + more).toBe(publicRecord.endorsements.length);
  await expect(chart.getByRole('button', { name: 'Show fewer' })).toBeFocused();
  await page.getByRole('button', { name: /^Show all \d+$/ }).click();
  await expect(rowHeads(page).filter({ visible: true })).toHaveCount(publicRecord.endorsements.length);
  await expect(table(page).getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
});

test('the other list comes once the page rests, and the comparison names every group on both', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await expect(comparison(page)).toBeVisible();
  await comparison(page).locator('summary').click();
  const shared = articles.endorsements.filter(({ organization }) =>
    publicRecord.endorsements.some((other) => other.organization === organization),
  );
  const groups = comparison(page).locator('dl').getByRole('button');
  await expect(groups).toHaveCount(new Set(shared.map(({ organization }) => organization)).size);
  await groups.first().click();
  await expect(page.getByRole('status').filter({ hasText: /^Evidence for .* is open/ })).toBeAttached();
  expect(asked.filter((url) => url.includes('public-record'))).toHaveLength(1);
});

test('while the list is on its way the page says so, and the way back is one press', async ({ page }) => {
  const release = await held(page, data);
  await open(page);
  await tab(page, publicRecord).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Loading …');
  await page.getByRole('button', { name: `Back to ${articles.words.tab}` }).click();
  await expectSearch(page, '');
  await expectShown(page, () => true);
  await page.goBack();
  release();
  await expectShown(page, () => true, publicRecord);
});

test.describe('where the public record can’t be had', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the page says why, offers another try and the articles, and both work', async ({ page }) => {
    await page.route(data, (route) => route.fulfill({ status: 503 }));
    await page.goto('/?record=public');
    await expect(page.getByRole('alert')).toContainText('503');
    await page.getByRole('button', { name: `Back to ${articles.words.tab}` }).click();
    await expectShown(page, () => true);
    // Coming back is another try of its own.
    const again = page.waitForResponse(data);
    await tab(page, publicRecord).click();
    await again;
    await expect(page.getByRole('alert')).toContainText('503');
    await page.unroute(data);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectLive(page);
    await expectShown(page, () => true, publicRecord);
    await expect(page.locator('body')).not.toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('both tabs stand on the first screen, each as large as a finger', more, async ({ page }) => {
    await openPublic(page);
    for (const file of [articles, publicRecord]) {
      await expect(tab(page, file)).toBeInViewport({ ratio: 1 });
      expect((await tab(page, file).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await tab(page, articles).tap();
    await expectShown(page, () => true);
  });
});
