import type { CDPSession, Page } from 'playwright';
import { live, openMade, openPage, type BenchWorld } from './open-page.ts';
import { count, type Row } from './rows.ts';

/** After these many the engine has compiled what it will: growth that goes on is ours. */
const warmUp = 1000;
const changes = 500;
/** What the engine itself may come to hold meanwhile, such as compiled code, in MB. */
const slack = 0.5;

/** Script heap of embeds and dashboard, and what 500 filter changes leave behind. */
export async function heapRows(world: BenchWorld): Promise<readonly Row[]> {
  const embeds = new Map<string, number>();
  for (const chart of world.charts) {
    const { context, page, devTools } = await openPage(world.browser, 'full speed');
    await page.goto(`${world.site}embed/${chart}/`);
    await page.waitForSelector(live, { state: 'attached' });
    await page.waitForLoadState('networkidle');
    embeds.set(chart, (await heap(devTools)).megabytes);
    await context.close();
  }
  const { context, page, devTools } = await openMade(world, null);
  const loaded = await heap(devTools);
  await changeOften(page, warmUp);
  const before = await heap(devTools);
  await changeOften(page, changes);
  const after = await heap(devTools);
  await context.close();
  const each = [...embeds].map(([chart, megabytes]) => `${chart} ${megabytes.toFixed(1)}`).join(', ');
  const growth = after.megabytes - before.megabytes;
  const around = `${before.megabytes.toFixed(1)} MB before, ${after.megabytes.toFixed(1)} MB after`;
  return [
    count('embed, script heap', Math.max(...embeds.values()), 4, 'MB', each),
    count('dashboard, script heap', loaded.megabytes, 12, 'MB'),
    count('heap growth over 500 filter changes', Math.max(0, growth), slack, 'MB', around),
    count('nodes left over from 500 filter changes', Math.max(0, after.nodes - before.nodes), 50, 'nodes'),
  ];
}

/** What a page's script holds on to after everything that can go has gone; nodes that are in no document included. */
async function heap(devTools: CDPSession): Promise<{ readonly megabytes: number; readonly nodes: number }> {
  await devTools.send('HeapProfiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes } = await devTools.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1_000_000, nodes };
}

/** Presses the candidate filter as often as asked, each time as soon as the last press is painted. */
async function changeOften(page: Page, times: number): Promise<void> {
  await page.evaluate(async (asked) => {
    const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let press = 1; press <= asked; press += 1) {
      const choices = document.querySelectorAll<HTMLInputElement>('input[name="candidate"]');
      choices[press % choices.length]?.click();
      await painted();
    }
  }, times);
}
