import type { CDPSession, Page } from 'playwright';

/** What a page's script holds on to, after everything that can go has gone. */
export interface Heap {
  readonly megabytes: number;
  /** Nodes, those in no document included. */
  readonly nodes: number;
}

/** Measures a page's script heap. */
export async function measureHeap(devTools: CDPSession): Promise<Heap> {
  await devTools.send('HeapProfiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes } = await devTools.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1_000_000, nodes };
}

/** Presses the candidate filter as often as asked, each time as soon as the last press is painted. */
export async function changeOften(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let press = 1; press <= count; press += 1) {
      const choices = document.querySelectorAll<HTMLInputElement>('input[name="candidate"]');
      choices[press % choices.length]?.click();
      await painted();
    }
  }, times);
}
