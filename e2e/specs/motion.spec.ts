import { expect, type Page } from 'playwright/test';
import { filters, mark, open } from '../support/dashboard.ts';
import { test } from '../support/page.ts';

/** The longest that anything on the page would take to change or to play, in milliseconds. */
async function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after', '::backdrop'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const animations = style.animationName === 'none' ? [] : style.animationDuration.split(',');
        return [...style.transitionDuration.split(','), ...animations];
      }),
    );
    return Math.max(...times.map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
  });
}

test('who asks for less motion gets none, in charts, evidence and the sheet of filters', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'pick=seiu');
  expect(await longestMotion(page)).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await filters(page).getByRole('button', { name: 'Filters' }).click();
  expect(await longestMotion(page)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('what moves is over in less than half a second, and nothing plays for ever', async ({ page }) => {
  await open(page);
  await filters(page).getByRole('radio', { name: 'Sanders' }).check();
  const longest = await longestMotion(page);
  expect(longest).toBeGreaterThanOrEqual(100);
  expect(longest).toBeLessThanOrEqual(450);
  const endless = await page.evaluate(
    () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations === Infinity).length,
  );
  expect(endless).toBe(0);
});

test('a mark that a filter moves is seen to move, and is where it belongs at the end', async ({ page }) => {
  await open(page);
  const row = page
    .getByRole('region', { name: 'By members' })
    .locator('svg [data-emphasis]', { hasText: 'Communications' });
  const place = () => row.evaluate((one) => one.getBoundingClientRect().top + window.scrollY);
  const before = await place();
  await filters(page).getByRole('radio', { name: 'Sanders' }).check();
  await expect.poll(() => row.evaluate((one) => one.getAnimations().length)).toBe(0);
  expect(await place()).toBeLessThan(before);
  const drawn = await row.boundingBox();
  const target = await mark(page, 'By members', 'Communications Workers').boundingBox();
  expect(drawn?.y).toBeGreaterThanOrEqual((target?.y ?? 0) - 1);
  expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual((target?.y ?? 0) + (target?.height ?? 0) + 1);
});
