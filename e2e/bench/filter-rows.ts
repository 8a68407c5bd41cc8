import { median } from 'd3';
import type { Locator, Page } from 'playwright';
import { openMade, slowdown, sum, seenBy, type BenchWorld } from './open-page.ts';
import { count, time, type Row } from './rows.ts';

/** How many rows are tried, and what a filter may then take at full speed and slowed, in ms. */
const sizes = [
  { rows: null, fullMs: 16.7, slowMs: 50 },
  { rows: 25, fullMs: 16.7, slowMs: 50 },
  { rows: 1000, fullMs: 50, slowMs: 100 },
  { rows: 2000, fullMs: 100, slowMs: 200 },
] as const;

/** From a press on the candidate filter to the next painted frame, and what the page shifts meanwhile. */
export async function filterRows(world: BenchWorld): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let shift = 0;
  for (const size of sizes) {
    for (const cpu of [1, slowdown]) {
      const { page, devTools, context } = await openMade(world, size.rows);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      const controls = page.locator('label:has(input[name="candidate"])');
      // A reader’s pause between two presses, long enough for what is out of sight to follow.
      const restMs = ((size.rows ?? 0) >= 1000 ? 250 : 150) * cpu;
      // The first presses compile what the later ones run.
      await changeTimes(page, controls, 3, restMs);
      // A page that was drawn from other rows moved when these came.
      const before = sum((await seenBy(page)).shifts);
      const took = await changeTimes(page, controls, world.rounds * 3, restMs);
      shift += sum((await seenBy(page)).shifts) - before;
      await context.close();
      const list = `${size.rows?.toLocaleString('en-US') ?? 'real'} rows${cpu === 1 ? '' : ', slowed'}`;
      const range = `${Math.min(...took).toFixed(0)} to ${Math.max(...took).toFixed(0)}`;
      const budget = cpu === 1 ? size.fullMs : size.slowMs;
      rows.push(time(`filter → next painted frame, ${list}`, median(took) ?? Infinity, budget, 'ms', range));
    }
  }
  return [...rows, count('layout shift, filter', shift, 0, '', 'over all of the above')];
}

/** How long a finger or a button stays down, at the least. */
const holdMs = 60;

/** How long it takes from a reader's press to the end of the frame that answers it, in ms, pressing controls in turn. */
async function changeTimes(page: Page, controls: Locator, times: number, restMs: number): Promise<readonly number[]> {
  const choices = await controls.count();
  if (choices < 2) throw new Error('a change needs two controls to choose from');
  const before = (await seenBy(page)).answers.length;
  for (let press = 1; press <= times; press += 1) {
    const box = await controls.nth(press % choices).boundingBox();
    if (!box) throw new Error('a control has no place on the page');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(holdMs);
    await page.mouse.down();
    await page.waitForTimeout(holdMs);
    await page.mouse.up();
    await page.waitForFunction(
      (wanted) => (Reflect.get(window, 'pageWatch') as { answers: unknown[] }).answers.length >= wanted,
      before + press,
      { timeout: 30_000 },
    );
    await page.waitForTimeout(restMs);
  }
  return (await seenBy(page)).answers.slice(before);
}
