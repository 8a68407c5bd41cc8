import { expect, test as base, type Page } from 'playwright/test';
import { siteOrigin } from './origins.ts';
import { strayValues } from './stray-values.ts';
import { wideParts } from './wide-parts.ts';

/** What a test may set for its page. */
interface Settings {
  /** Messages on the console that the test itself provokes, such as a failed request. */
  readonly provoked: RegExp;
  /** Texts of the test's own that look like a programmer's slip: a union called "null". */
  readonly slips: RegExp;
}

/**
 * Playwright's test on a page that is watched: it fails where the page writes a warning or an error on the console,
 * throws, opens a dialog, asks another origin for anything, shows a value that is none, or is wider than its window.
 */
export const test = base.extend<Settings>({
  provoked: [/(?!)/, { option: true }],
  slips: [/(?!)/, { option: true }],
  page: async ({ page, provoked, slips }, run) => {
    const faults = watched(page);
    await run(page);
    await expectSound(page, slips);
    expect(faults.filter((fault) => !provoked.test(fault))).toEqual([]);
  },
});

/** Everything that goes wrong in a page of this origin from now on, one line each, in a list that grows. */
export function watched(page: Page, home = siteOrigin): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== 'data:') faults.push(`request to ${request.url()}`);
  });
  return faults;
}

/** Expects a page that shows no stray value, fits its window and has left the language's own objects alone. */
export async function expectSound(page: Page, slips = /(?!)/): Promise<void> {
  expect((await page.evaluate(strayValues)).filter((text) => !slips.test(text))).toEqual([]);
  expect(await page.evaluate(wideParts)).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
}
