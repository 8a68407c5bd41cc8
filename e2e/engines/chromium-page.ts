import { chromium } from 'playwright';
import { chromiumOptions } from '../support/browser.ts';
import { scaled } from '../support/slowness.ts';
import { hasBothLists, hasOwnFonts, isLive } from './drawn-state.ts';

/** What a function reads of the live page at an address, in Chromium, in a window of this width. Its fonts and both lists are there. */
export async function inChromium<Read>(address: string, width: number, read: () => Read): Promise<Read> {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.addInitScript('globalThis.__name = (named) => named');
    for (let visit = 0; visit < 6; visit += 1) {
      await page.goto(address);
      for (const isThere of [isLive, hasBothLists])
        await page.waitForFunction(isThere, undefined, { timeout: scaled(30_000) });
      // A font that is not there in time is left out of a visit.
      if (await page.evaluate(hasOwnFonts)) break;
    }
    return await page.evaluate(read);
  } finally {
    await browser.close();
  }
}
