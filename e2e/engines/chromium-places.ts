import { chromium } from 'playwright';
import { chromiumOptions } from '../support/browser.ts';
import { scaled } from '../support/slowness.ts';
import { drawnPlaces, type DrawnPlace } from './drawn-places.ts';
import { isLive } from './drawn-state.ts';

/** What Chromium draws at an address in a window of this width. */
export async function chromiumPlaces(address: string, width: number): Promise<readonly DrawnPlace[]> {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address);
    await page.waitForFunction(isLive, undefined, { timeout: scaled(30_000) });
    return await page.evaluate(drawnPlaces);
  } finally {
    await browser.close();
  }
}
