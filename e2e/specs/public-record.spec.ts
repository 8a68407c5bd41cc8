import { expect } from 'playwright/test';
import { disclosure, expectLive, expectSearch, expectShown, filters, open, table } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { listText, type ListFile } from '../support/list-file.ts';

const data = '**/*public-record*.json';
const { endorsements } = JSON.parse(listText('public-record')) as ListFile;
const all = `Showing all ${endorsements.length} endorsements`;

test('the public record is one choice away, shows all its rows, and Back returns to the articles', async ({ page }) => {
  await open(page);
  await disclosure(page, 'Record: articles').click();
  await page.getByRole('radio', { name: /^Public record/ }).click();
  await expectSearch(page, 'record=public');
  await expect(filters(page).getByText(all).first()).toBeVisible();
  await expect(table(page).getByRole('rowheader')).toHaveCount(Math.min(100, endorsements.length));
  await page.goBack();
  await expectShown(page, () => true);
});

test('a link to the public record opens it, filters and all', async ({ page }) => {
  await page.goto('/?record=public&candidate=sanders&decided=member-vote');
  const wanted = endorsements.filter(
    ({ candidate, process }) => candidate === 'sanders' && process.decided === 'member-vote',
  );
  await expect(
    filters(page).getByText(`Showing ${wanted.length} of ${endorsements.length} endorsements`).first(),
  ).toBeVisible();
  await expectLive(page);
  await expect(table(page).getByRole('rowheader')).toHaveCount(wanted.length);
});

test('what one list has and the other has not is dropped on the way, and named', async ({ page }) => {
  await open(page, 'union=dfa&union=cwa');
  await disclosure(page, 'Record: articles').click();
  await page.getByRole('radio', { name: /^Public record/ }).click();
  await expect(page.getByText('“union” was given “dfa”, which is not in this list')).toBeVisible();
  await expectSearch(page, 'union=cwa&record=public');
  await expect(filters(page).getByText(`Showing 1 of ${endorsements.length} endorsements`).first()).toBeVisible();
});

test('while the public record is on its way the page says so, and the articles are one press away', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((settle) => {
    release = settle;
  });
  await page.route(data, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await disclosure(page, 'Record: articles').click();
  await page.getByRole('radio', { name: /^Public record/ }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Loading the public record …');
  await page.getByRole('button', { name: 'Go to the list of the five articles' }).click();
  await expectSearch(page, '');
  await expectShown(page, () => true);
  await page.goBack();
  release();
  await expect(filters(page).getByText(all).first()).toBeVisible();
});

test.describe('where the public record can’t be had', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the page says why, offers another try and the articles, and both work', async ({ page }) => {
    await page.route(data, (route) => route.fulfill({ status: 503 }));
    await open(page);
    await disclosure(page, 'Record: articles').click();
    await page.getByRole('radio', { name: /^Public record/ }).click();
    await expect(page.getByRole('alert')).toContainText('Server error 503.');
    await page.getByRole('button', { name: 'Go to the list of the five articles' }).click();
    await expectShown(page, () => true);
    await page.goto('/?record=public');
    await expect(page.getByRole('alert')).toContainText('Server error 503.');
    await page.unroute(data);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(filters(page).getByText(all).first()).toBeVisible();
  });

  test('it may fail before the articles have come: the page says so all the same, and throws nothing', async ({
    page,
  }) => {
    await page.route(data, (route) => route.fulfill({ status: 503 }));
    await page.route('**/data/articles.json*', async (route) => {
      await page.waitForResponse(data);
      setTimeout(() => void route.continue(), 300);
    });
    await page.goto('/?record=public');
    await expect(page.getByRole('alert')).toContainText('Server error 503.');
  });
});
