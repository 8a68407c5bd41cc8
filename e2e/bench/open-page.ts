import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { expect } from 'playwright/test';
import { madeList } from '../../src/dataset/made-list.fixture.ts';
import { openFilters } from '../support/filters.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

/** What every measurement is given. */
export interface BenchWorld {
  readonly browser: Browser;
  /** The built site, its address, and the folders of its charts in `embed/`: what draws them can't be imported here. */
  readonly folder: string;
  readonly site: string;
  readonly charts: readonly string[];
  /** Pages that are made to be measured beside it, and their address: another origin. */
  readonly labFolder: string;
  readonly lab: string;
  /** How often each time is taken. */
  readonly rounds: number;
}

/** What stands right behind the chart of an embed. */
export const chartEnd = '.chart-keys';
/** What is there once an embed or the dashboard answers its reader. */
export const live = '.chart-canvas[data-measured]';

/** This machine as it is, or one four times slower on a line of 1.6 Mbit/s and 150 ms there and back. */
type Pace = 'full speed' | 'slow';
/** How many times slower the processor of a slow reader is than this machine's. */
export const slowdown = 4;

/** A page in a context of its own: nothing is cached, nothing is shared. */
export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devTools: CDPSession;
  /** What has come over the line, in bytes without headers, by address. */
  readonly received: ReadonlyMap<string, number>;
}

const bytesASecond = 1_600_000 / 8;

/** Opens an empty page that is watched from its first address on; `end` selects what stands right behind its chart. */
export async function openPage(browser: Browser, pace: Pace, end = chartEnd): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const received = new Map<string, number>();
  page.on('response', (response) => {
    received.set(response.url(), Number(response.headers()['content-length'] ?? 0));
  });
  // Functions that are sent into the page call this where they were compiled with their names kept.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchPage, end);
  if (pace === 'slow') {
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const through = { downloadThroughput: bytesASecond, uploadThroughput: bytesASecond / 2, latency: 150 };
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', { offline: false, ...through });
  }
  return { context, page, devTools, received };
}

/** What the page has seen so far. */
export async function seenBy(page: Page): Promise<PageWatch> {
  return page.evaluate(() => Reflect.get(window, 'pageWatch') as PageWatch);
}

/** Opens the dashboard and its filters, live, on a made-up list with so many rows in place of the articles; null leaves the articles. */
export async function openMade({ browser, site }: BenchWorld, rows: number | null): Promise<OpenPage> {
  const opened = await openPage(browser, 'full speed');
  const { page } = opened;
  if (rows !== null) {
    const body = JSON.stringify(madeList(rows));
    await page.route('**/data/articles.json*', (route) => route.fulfill({ body, contentType: 'application/json' }));
  }
  await page.goto(site);
  await expect(page.locator('.chart-canvas:not([data-measured])')).toHaveCount(0, { timeout: 60_000 });
  const first = rows === null ? 'clinton' : 'oak';
  await expect((await openFilters(page)).locator(`input[value="${first}"]`)).toBeAttached({ timeout: 60_000 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return opened;
}

/** The sum of some numbers. */
export function sum(values: Iterable<number>): number {
  return [...values].reduce((total, one) => total + one, 0);
}
