import { expect, type Page } from 'playwright/test';
import { expectLive, open } from '../support/dashboard.ts';
import { held } from '../support/held.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';
import { resting } from '../support/resting.ts';

/** Where the window begins on the page, once it rests. */
function restingAt(page: Page): Promise<number> {
  return resting(() => page.evaluate(() => Math.round(scrollY)));
}

async function goTo(page: Page, topPx: number): Promise<number> {
  await page.evaluate((top) => scrollTo(0, top), topPx);
  return restingAt(page);
}

/** Goes back and forward again, and expects each place within 50 px. */
async function expectKept(page: Page, left: number, reached: number): Promise<void> {
  await page.goBack();
  await expectAt(page, left);
  await page.goForward();
  await expectAt(page, reached);
}

/** Expects the window to come to rest at a place. */
async function expectAt(page: Page, topPx: number): Promise<void> {
  await expect.poll(async () => Math.abs((await restingAt(page)) - topPx)).toBeLessThan(50);
}

for (const address of ['?candidate=sanders#decisions', '?record=public#timeline', '?pick=cwa#claims', '#table'])
  for (const width of [360, 1280])
    test(
      `a link to “${address}” lands there at ${width} px, whatever the view`,
      width === 360 ? more : {},
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${address}`);
        await expectLive(page);
        await restingAt(page);
        const target = page.locator(address.slice(address.indexOf('#')));
        const { y } = (await target.boundingBox()) ?? { y: NaN };
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(200);
      },
    );

test('a reader who scrolls while a view is on its way is left where they are', async ({ page }) => {
  const release = await held(page, '**/data/articles.json*');
  await page.goto('/?candidate=sanders#decisions', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-view', 'loading');
  await page.mouse.wheel(0, -100_000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  release();
  await expectLive(page);
  expect(await restingAt(page)).toBe(0);
});

test('Back from the endorsements of a claim leads to that claim', async ({ page }) => {
  await open(page);
  const link = page.locator('#claims a[href^="?"]').first();
  await page.locator('#claims details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  await link.scrollIntoViewIfNeeded();
  const left = await restingAt(page);
  await link.click();
  const reached = await restingAt(page);
  await expectKept(page, left, reached);
});

test('Back keeps one’s place after a filter, evidence, a jump and another list', async ({ page }) => {
  await open(page);
  let left = await goTo(page, 2500);
  await page.evaluate(() => document.querySelector<HTMLElement>('.page-bar-button')?.click());
  await page.getByRole('radio', { name: 'Sanders' }).check();
  await page.keyboard.press('Escape');
  await expectKept(page, left, await goTo(page, 600));

  left = await goTo(page, 1300);
  await page.locator('#members [role="option"]').first().click();
  await restingAt(page);
  await expectKept(page, left, await goTo(page, 2200));
  await page.keyboard.press('Escape');

  left = await goTo(page, 3000);
  // A driver's own press would first bring the word to the middle of the window.
  await page.locator('.page-bar summary').dispatchEvent('click');
  await page.locator('.jump-list a').last().click();
  await restingAt(page);
  await expectKept(page, left, await goTo(page, 1900));

  left = await goTo(page, 100);
  await page.locator('.list-tabs a').last().click();
  await restingAt(page);
  await expectKept(page, left, await goTo(page, 4000));
});

test('a view that is loaded again, or come back to, is where it was', async ({ page }) => {
  await open(page, 'record=public&candidate=sanders#timeline');
  const left = await goTo(page, 3000);
  await page.reload();
  await expectLive(page);
  await expectAt(page, left);
  await page.goto('/404.html');
  await page.goBack();
  await expectLive(page);
  await expectAt(page, left);
});
