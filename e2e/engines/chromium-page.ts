import { chromium } from 'playwright';
import { chromiumOptions } from '../support/browser.ts';
import { scaled } from '../support/slowness.ts';
import { isLive } from './drawn-state.ts';

/** What a function reads of the live page at an address, in Chromium, in a window of this width. Its fonts are there. */
export async function inChromium<Read>(address: string, width: number, read: () => Read): Promise<Read> {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.addInitScript('globalThis.__name = (named) => named');
    // A font that is not there in time is left out of the first visit.
    for (const visit of ['first', 'second']) {
      if (visit === 'first') await page.goto(address);
      else await page.reload();
      await page.waitForFunction(isLive, undefined, { timeout: scaled(30_000) });
    }
    return await page.evaluate(read);
  } finally {
    await browser.close();
  }
}
