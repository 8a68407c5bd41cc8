import { expect } from 'playwright/test';
import { madeList } from '../../src/dataset/made-list.fixture.ts';
import { chartEnd, type BenchWorld } from './bench-world.ts';
import { fullSpeed, openPage, watched, type OpenPage } from './open-page.ts';

/** A dashboard that is live. */
export interface OpenDashboard extends OpenPage {
  /** The scores of its layout shifts so far that no input explains. */
  readonly shifts: () => Promise<readonly number[]>;
}

/** Opens the dashboard on a made-up list with so many rows in place of the articles; null leaves the articles. */
export async function openMade({ browser, site }: BenchWorld, rows: number | null): Promise<OpenDashboard> {
  const opened = await openPage(browser, fullSpeed, chartEnd);
  const { page } = opened;
  if (rows !== null) {
    const body = JSON.stringify(madeList(rows));
    await page.route('**/data/articles.json*', (route) => route.fulfill({ body, contentType: 'application/json' }));
  }
  await page.goto(site);
  const first = rows === null ? 'clinton' : 'oak';
  await expect(page.locator(`.filters[data-layout="wide"] input[value="${first}"]`)).toBeAttached({ timeout: 60_000 });
  await expect(page.locator('.chart-canvas:not([data-measured])')).toHaveCount(0, { timeout: 60_000 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return { ...opened, shifts: async () => (await watched(page)).shifts };
}
