import { charts, chartEnd, live, type BenchWorld } from './bench-world.ts';
import { changeOften, measureHeap } from './measure-heap.ts';
import { openMade } from './open-made.ts';
import { fullSpeed, openPage } from './open-page.ts';
import type { Row } from './row.ts';

/** After these many the engine has compiled what it will: growth that goes on is ours. */
const warmUp = 1000;
const changes = 500;
/** What the engine itself may come to hold meanwhile, such as compiled code, in MB. */
const slack = 0.5;

/** Script heap of embeds and dashboard, and what 500 filter changes leave behind. */
export async function heapRows(world: BenchWorld): Promise<readonly Row[]> {
  const embeds = new Map<string, number>();
  for (const chart of charts) {
    const { context, page, devTools } = await openPage(world.browser, fullSpeed, chartEnd);
    await page.goto(`${world.site}embed/${chart}/`);
    await page.waitForSelector(live, { state: 'attached' });
    await page.waitForLoadState('networkidle');
    embeds.set(chart, (await measureHeap(devTools)).megabytes);
    await context.close();
  }
  const { context, page, devTools } = await openMade(world, null);
  const loaded = await measureHeap(devTools);
  await changeOften(page, warmUp);
  const before = await measureHeap(devTools);
  await changeOften(page, changes);
  const after = await measureHeap(devTools);
  await context.close();
  const row = (what: string, figure: number, budget: number, unit: Row['unit'], detail: string): Row => ({
    what,
    figure,
    budget,
    unit,
    kind: 'count',
    detail,
  });
  const each = [...embeds].map(([chart, megabytes]) => `${chart} ${megabytes.toFixed(1)}`).join(', ');
  return [
    row('embed, script heap', Math.max(...embeds.values()), 4, 'MB', each),
    row('dashboard, script heap', loaded.megabytes, 12, 'MB', ''),
    row(
      'heap growth over 500 filter changes',
      Math.max(0, after.megabytes - before.megabytes),
      slack,
      'MB',
      `${before.megabytes.toFixed(1)} MB before, ${after.megabytes.toFixed(1)} MB after`,
    ),
    row('nodes left over from 500 filter changes', Math.max(0, after.nodes - before.nodes), 50, 'nodes', ''),
  ];
}
