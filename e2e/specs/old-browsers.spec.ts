import { expect, type Page } from 'playwright/test';
import { expectLive } from '../support/dashboard.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

/** Built-ins without which the page is live all the same. */
const optional = [
  'structuredClone',
  'Intl.Segmenter',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'URL.canParse',
  'requestIdleCallback',
  'IntersectionObserver',
  'crypto.subtle',
  'navigator.clipboard',
];

/** Built-ins that browsers came to have while people still used the ones before. */
const builtIns = [
  'Array.prototype.toSorted',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.flatMap',
  'String.prototype.replaceAll',
  'Object.fromEntries',
  'Object.hasOwn',
  'ResizeObserver',
  'CSS.escape',
  'CSS',
  'queueMicrotask',
  'matchMedia',
  'AbortController',
  'HTMLDialogElement',
  'XMLHttpRequest',
  'fetch',
  ...optional,
];

/** Takes a built-in away before any script of the page runs. */
async function without(page: Page, path: string): Promise<void> {
  await page.addInitScript((names) => {
    const last = names.at(-1) ?? '';
    const holder = names.slice(0, -1).reduce<object>((object, name) => Reflect.get(object, name) as object, window);
    Reflect.deleteProperty(holder, last);
    if (last in holder) Object.defineProperty(holder, last, { value: undefined });
  }, path.split('.'));
}

/** Expects every chart, every heading and the table in sight, as the build drew them or as the script did. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('h2').filter({ visible: true })).not.toHaveCount(0);
  for (const chart of ['head-to-head', 'members', 'timeline', 'decisions'])
    await expect(page.locator(`#${chart} .chart-frame`).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('table.endorsements tbody tr').first()).toBeVisible();
  await expect(page.locator('.failure')).toHaveCount(0);
}

test.describe('a browser that lacks something', () => {
  test.use({ provoked: /is not (?:a function|defined)|undefined|was preloaded using link preload but not used/ });
  for (const [index, name] of builtIns.entries())
    test(`shows the whole page without ${name}`, index === 0 ? {} : more, async ({ page }) => {
      await without(page, name);
      for (const address of ['/', '/?candidate=sanders&pick=cwa']) {
        await page.goto(address);
        // The script has come, and done what it can do.
        await page.waitForLoadState('networkidle');
        await expect(page.locator('html')).not.toHaveAttribute('data-view', /pending|loading/);
        await expectWhole(page);
      }
    });
});

test.describe('a fault that empties the page', () => {
  test.use({ provoked: /broken/ });
  test('leaves it as it was drawn', async ({ page }) => {
    await page.goto('/');
    await expectLive(page);
    // The other list has come: nothing is drawn but for the press.
    await expect(page.locator('#comparison')).toBeAttached();
    await page.evaluate(() => {
      Reflect.set(Intl.NumberFormat.prototype, 'format', () => undefined);
      Reflect.set(Array.prototype, 'flatMap', () => {
        throw new Error('broken');
      });
    });
    // No pointer on its way there: that alone would be answered.
    await page.locator('#members [role="option"]').first().dispatchEvent('click');
    await expectWhole(page);
  });
});

test('whatever may be missing at will is missing, and the page is live', async ({ page }) => {
  for (const name of optional) await without(page, name);
  await page.goto('/?candidate=sanders');
  await expectLive(page);
  await page.locator('#members [role="option"]').first().click();
  await expect(page.locator('.evidence-dock .evidence')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.page-bar').getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('radio', { name: 'All' }).check();
  await page.keyboard.press('Escape');
  await page.locator('.page-bar').getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('textbox', { name: /Link to this view/ })).toBeVisible();
  await expectWhole(page);
});
