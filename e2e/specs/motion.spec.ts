import { expect, type Page } from 'playwright/test';
import { mark, open } from '../support/dashboard.ts';
import { openFilters } from '../support/filters.ts';
import { isUnion, listed, nth } from '../support/list-file.ts';
import { test } from '../support/page.ts';

const { of: union } = nth(listed.filter(isUnion));

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

test('who asks for less motion gets none, in charts, evidence and filters', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await mark(page, 'The unions by size', union.label).click();
  expect(await longestMotion(page)).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await openFilters(page);
  expect(await longestMotion(page)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('what moves is over in less than half a second, and nothing plays for ever', async ({ page }) => {
  await open(page);
  await mark(page, 'The unions by size', union.label).click();
  expect(await longestMotion(page)).toBeLessThanOrEqual(450);
  await openFilters(page);
  expect(await longestMotion(page)).toBeLessThanOrEqual(450);
  const endless = await page.evaluate(
    () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations === Infinity).length,
  );
  expect(endless).toBe(0);
});
