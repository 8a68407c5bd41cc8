import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { watchPage, type PageWatch } from './watch-page.ts';

/** How fast the reader's machine and line are made. */
export interface Pace {
  /** How many times slower the processor is than this machine's. */
  readonly cpu: number;
  /** A line of 1.6 Mbit/s and 150 ms there and back, or whatever loopback gives. */
  readonly line: 'slow' | 'loopback';
}

/** This machine as it is. */
export const fullSpeed: Pace = { cpu: 1, line: 'loopback' };
/** The slow reader that budgets speak of. */
export const slow: Pace = { cpu: 4, line: 'slow' };

/** A page in a context of its own: nothing is cached, nothing is shared. */
export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devTools: CDPSession;
  /** What has come over the line, in bytes without headers, by address. */
  readonly received: ReadonlyMap<string, number>;
}

const bytesASecond = 1_600_000 / 8;

/** Opens an empty page that is watched from its first address on. */
export async function openPage(browser: Browser, pace: Pace, chartEnd: string, widthPx = 1280): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: widthPx, height: 800 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const received = new Map<string, number>();
  page.on('response', (response) => {
    received.set(response.url(), Number(response.headers()['content-length'] ?? 0));
  });
  // Functions that are sent into the page call this where they were compiled with their names kept.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchPage, chartEnd);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: pace.cpu });
  if (pace.line === 'slow') {
    const through = { downloadThroughput: bytesASecond, uploadThroughput: bytesASecond / 2, latency: 150 };
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', { offline: false, ...through });
  }
  return { context, page, devTools, received };
}

/** What the page has seen so far. */
export async function watched(page: Page): Promise<PageWatch> {
  return page.evaluate(() => Reflect.get(window, 'pageWatch') as PageWatch);
}
