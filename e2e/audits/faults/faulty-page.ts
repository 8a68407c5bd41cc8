import { expect, type Page } from 'playwright/test';
import { axeOn, violations } from '../../support/axe.ts';
import { test as base } from '../../support/page.ts';
import { scaled } from '../../support/slowness.ts';

/** Playwright's test on a page with a fault in it, which owes its reader what every other page does, and a few things more. */
export const test = base.extend<{ /** How many charts are drawn in the end. */ readonly charts: number }>({
  // What the browser itself writes for an answer it did not get; and for a preload that a fault made useless.
  provoked: /Failed to load resource|was preloaded using link preload/,
  charts: [4, { option: true }],
  page: async ({ page, charts }, run) => {
    await run(page);
    await expectVital(page, charts);
  },
});

/** Opens the page, and puts the focus on its first link as soon as there is one. */
export async function openAtOnce(page: Page, path = '/'): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page
    .locator('a[href]')
    .first()
    .focus({ timeout: scaled(20_000) });
}

/** Expects what a fault must leave: charts, title, focus, and the language's own objects. */
export async function expectVital(page: Page, charts = 4): Promise<void> {
  const ownNames = Object.getOwnPropertyNames(Object.prototype).join();
  // Charts follow a change within some frames.
  await expect
    .poll(async () => page.evaluate(vitalSigns))
    .toEqual({ drawn: charts, focus: 'kept', ownNames, title: 'there' });
}

/** Runs in the page. */
function vitalSigns() {
  const figures = [...document.querySelectorAll('figure.chart-figure')];
  return {
    drawn: figures.filter((figure) =>
      [...figure.querySelectorAll('svg.chart-frame')].some(
        (svg) => svg.getClientRects().length > 0 && svg.querySelector('rect, path, circle, line') !== null,
      ),
    ).length,
    focus: document.activeElement === document.body || !document.activeElement?.isConnected ? 'lost' : 'kept',
    ownNames: Object.getOwnPropertyNames(Object.prototype).join(),
    title: document.querySelector('h1')?.textContent.trim() === '' ? 'missing' : 'there',
  };
}

/** Expects axe to find nothing in what a fault has changed: what is drawn is checked elsewhere, with nothing at fault. */
export async function expectAccessible(page: Page): Promise<void> {
  const drawn = ['svg', '.mark-listbox', 'table'];
  expect(await violations(drawn.reduce((axe, part) => axe.exclude(part), axeOn(page)))).toEqual([]);
}
