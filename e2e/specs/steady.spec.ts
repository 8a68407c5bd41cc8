import { expect, type Page } from 'playwright/test';
import { evidence, expectShown, mark, open } from '../support/dashboard.ts';
import { chooseCandidate, openFilters } from '../support/filters.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { second, union } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

for (const viewport of windows) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test(
      'nothing moves while the page loads, when script takes over, or after',
      viewport.width === 768 ? more : {},
      async ({ page }) => {
        await open(page);
        await expectShown(page, () => true);
        expect(await layoutShifts(page)).toEqual([]);
      },
    );
  });
}

test('opening and closing evidence moves nothing that is in sight above it, nor does pointing', async ({ page }) => {
  await open(page);
  const one = mark(page, 'The unions by size', union.label);
  await one.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.evaluate(() => window.scrollBy({ top: -120, behavior: 'instant' }));
  await one.hover();
  const place = await one.boundingBox();
  await one.click();
  await expect(evidence(page, union.name)).toBeVisible();
  expect(await one.boundingBox()).toEqual(place);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(evidence(page, union.name)).toBeHidden();
  expect(await one.boundingBox()).toEqual(place);
  expect(await layoutShifts(page)).toEqual([]);
});

test('a filter that is opened and used leaves the heading under the reader’s eyes in its place', async ({ page }) => {
  await open(page);
  const heading = page.getByRole('heading', { name: 'When they endorsed' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await chooseCandidate(page, second.shortName);
  await expectShown(page, ({ candidate }) => candidate === second.id);
  expect(await layoutShifts(page)).toEqual([]);
});

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
