import type { Browser } from 'playwright';
import { openPage, watched, type Pace } from './open-page.ts';
import type { Subject } from './subject.ts';

/** What loading a page once took. */
export interface Load {
  /** Until the whole chart was painted, in ms. */
  readonly chartMs: number;
  /** Until the largest element was painted, in ms. */
  readonly largestMs: number;
  /** What tasks over 50 ms took beyond those, summed over the first five seconds. */
  readonly blockingMs: number;
  /** The sum of all layout shifts. */
  readonly shift: number;
  readonly requests: number;
  readonly bytes: number;
}

const settleMs = 600;
const longTaskMs = 50;
const startMs = 5000;

/** Loads a page cold and waits until it is live and quiet. */
export async function measureLoad(browser: Browser, { address, chartEnd, live }: Subject, pace: Pace): Promise<Load> {
  const { context, page, received } = await openPage(browser, pace, chartEnd);
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  if (live !== null) await page.waitForSelector(live, { state: 'attached', timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(settleMs);
  const { chartMs, largestMs, longTasks, shifts } = await watched(page);
  await context.close();
  return {
    chartMs,
    largestMs,
    blockingMs: longTasks
      .filter((task) => task.startMs < startMs)
      .reduce((sum, { lengthMs }) => sum + lengthMs - longTaskMs, 0),
    shift: shifts.reduce((sum, one) => sum + one, 0),
    requests: received.size,
    bytes: [...received.values()].reduce((sum, one) => sum + one, 0),
  };
}
