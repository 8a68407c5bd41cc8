import { expect as plain, test, type BrowserContext, type Page } from 'playwright/test';
import { axeOn, violations } from '../../support/axe.ts';
import { watched } from '../../support/page.ts';
import { scaled } from '../../support/slowness.ts';
import { strayValues } from '../../support/stray-values.ts';

/** A page with a fault in it, and everything that goes wrong there. */
export interface Patient {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** What is put into a page before it is opened. */
export type Injection = (page: Page) => Promise<unknown>;

/** What may be different about a page with this fault. */
export interface Excused {
  /** How many charts are still drawn: four, unless a fault concerns one. */
  readonly charts?: number;
  /** Lines on the console that the fault itself writes. */
  readonly console?: RegExp;
  /** Whether the page is put to the access checker too. One page of each kind of ending is enough. */
  readonly access?: 'checked' | 'known';
  /** Texts that look like a programmer's slip and are data: a union called "null". */
  readonly data?: RegExp;
}

/** Every fault is over within ten seconds; a busy machine gets as much again. */
export const expect = plain.configure({ timeout: scaled(20_000) });

/** The line that the browser itself writes for an answer it did not get; and for a preload that a fault made useless. */
const networkLine = /^(?:error: Failed to load resource|warning: The resource .* was preloaded using link preload)/;
const ownNames = Object.getOwnPropertyNames(Object.prototype).join();

/** Opens the page with a fault in it, and puts the focus on its first link as soon as there is one. */
export async function openedWith(
  context: BrowserContext,
  inject: Injection = async () => undefined,
  path = '/',
): Promise<Patient> {
  const page = await context.newPage();
  const complaints = watched(page);
  await inject(page);
  await page.goto(path, { waitUntil: 'commit' });
  await page
    .locator('a[href]')
    .first()
    .focus({ timeout: scaled(20_000) });
  return { page, complaints };
}

/** Expects of a page with a fault in it what every page with a fault in it owes its reader. */
export async function expectInvariants({ page, complaints }: Patient, excused: Excused = {}): Promise<void> {
  // Charts, and what they leave of the width, follow a change within some frames.
  await expect
    .poll(async () => page.evaluate(vitalSigns))
    .toEqual({
      drawn: excused.charts ?? 4,
      overflow: 'none',
      focus: 'kept',
      ownNames,
      title: 'there',
    });
  const stray = await page.evaluate(strayValues);
  expect(stray.filter((text) => !excused.data?.test(text))).toEqual([]);
  expect(complaints.filter((line) => !networkLine.test(line) && !excused.console?.test(line))).toEqual([]);
  if (excused.access !== 'checked') return;
  test.slow();
  await expectAccessible(page);
}

/** What every page must have, whatever befell it. Runs in the page. */
function vitalSigns() {
  const figures = [...document.querySelectorAll('figure.chart-figure')];
  return {
    drawn: figures.filter((figure) =>
      [...figure.querySelectorAll('svg.chart-frame')].some(
        (svg) => svg.getClientRects().length > 0 && svg.querySelector('rect, path, circle, line') !== null,
      ),
    ).length,
    overflow: document.documentElement.scrollWidth > window.innerWidth ? 'some' : 'none',
    focus: document.activeElement === document.body || !document.activeElement?.isConnected ? 'lost' : 'kept',
    ownNames: Object.getOwnPropertyNames(Object.prototype).join(),
    title: document.querySelector('h1')?.textContent.trim() === '' ? 'missing' : 'there',
  };
}

async function expectAccessible(page: Page): Promise<void> {
  // What is drawn is checked elsewhere, with nothing at fault: here it would only take time.
  const drawn = ['svg', '.mark-listbox', 'table'];
  expect(await violations(drawn.reduce((axe, part) => axe.exclude(part), axeOn(page)))).toEqual([]);
}
