import type { BenchWorld } from './bench-world.ts';
import { openMade } from './open-made.ts';
import { measureChanges } from './measure-change.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

/** How many rows are tried, and what a filter may then take at full speed and slowed, in ms. */
const sizes = [
  { rows: null, fullMs: 16.7, slowMs: 50 },
  { rows: 25, fullMs: 16.7, slowMs: 50 },
  { rows: 1000, fullMs: 50, slowMs: 100 },
  { rows: 2000, fullMs: 100, slowMs: 200 },
] as const;

const slowdown = 4;

/** From a press on the candidate filter to the next painted frame, and what the page shifts meanwhile. */
export async function filterRows(world: BenchWorld): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const shifts: number[] = [];
  for (const size of sizes) {
    for (const cpu of [1, slowdown]) {
      const opened = await openMade(world, size.rows);
      await opened.devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      const controls = opened.page.locator('label:has(input[name="candidate"])');
      // The first presses compile what the later ones run.
      await measureChanges(opened.page, controls, 3, restMs(size.rows, cpu));
      const took = await measureChanges(opened.page, controls, world.rounds * 3, restMs(size.rows, cpu));
      shifts.push(...(await opened.shifts()));
      await opened.context.close();
      rows.push({
        what: `filter → next painted frame, ${size.rows?.toLocaleString('en-US') ?? 'real'} rows${cpu === 1 ? '' : ', slowed'}`,
        figure: median(took),
        budget: cpu === 1 ? size.fullMs : size.slowMs,
        unit: 'ms',
        kind: 'time',
        detail: `${Math.min(...took).toFixed(0)} to ${Math.max(...took).toFixed(0)}`,
      });
    }
  }
  return [
    ...rows,
    {
      what: 'layout shift, filter',
      figure: shifts.reduce((sum, one) => sum + one, 0),
      budget: 0,
      unit: '',
      kind: 'count',
      detail: 'over all of the above',
    },
  ];
}

/** A reader’s pause between two presses, long enough for what is out of sight to follow. */
function restMs(rows: number | null, cpu: number): number {
  return (rows ?? 0) >= 1000 ? 250 * cpu : 150 * cpu;
}
