import { setTimeout } from 'node:timers/promises';
import { expect, type Page } from 'playwright/test';
import { open } from '../../support/dashboard.ts';
import { layoutShifts } from '../../support/layout-shifts.ts';
import { test } from '../../support/page.ts';

/** How wide the page's own text font, and what stands in for it, set the same words, in px. */
async function widths(page: Page): Promise<{ readonly page: number; readonly system: number }> {
  return page.evaluate(() => {
    const width = (family: string): number => {
      const words = document.createElement('span');
      words.style.cssText = `position: absolute; font: 16px ${family}`;
      words.textContent = 'How organized labor chose';
      document.body.append(words);
      const px = words.getBoundingClientRect().width;
      words.remove();
      return px;
    };
    const families = getComputedStyle(document.body).fontFamily;
    return { page: width(families), system: width(families.replace(/^[^,]*,/, '')) };
  });
}

test('a font that the page has shown stays, whatever becomes of the window and its colors', async ({ page }) => {
  // A browser that has just started answers its first page late.
  await open(page);
  await page.reload();
  const { page: own, system } = await widths(page);
  expect(own).not.toBe(system);
  for (const width of [1000, 700, 360, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await widths(page)).page).toBe(own);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await widths(page)).page).toBe(own);
});

test('a font that comes late stays out, and nothing moves', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await setTimeout(700);
    await route.continue();
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  await expect.poll(async () => page.evaluate(() => document.fonts.status)).toBe('loaded');
  const { page: own, system } = await widths(page);
  expect(own).toBe(system);
  expect(await layoutShifts(page)).toEqual([]);
});
