import { setTimeout as pause } from 'node:timers/promises';
import { scaled } from '../support/slowness.ts';
import type { EngineWindow, Place } from './engine.ts';
import type { Step } from './step.ts';
import type { WatchedSite } from './watched-site.ts';

const limitMs = scaled(60_000);

/** What went wrong in a step, in the page or in its frame; null where nothing did. */
export async function outcomeOf(step: Step, window: EngineWindow, site: WatchedSite): Promise<string | null> {
  const limit = new AbortController();
  try {
    const tooLong = pause(limitMs, `it took longer than ${limitMs / 1000} s`, { signal: limit.signal });
    const fault = await Promise.race([faultOf(step, window, site), tooLong]);
    return fault;
  } finally {
    limit.abort();
  }
}

async function faultOf(step: Step, window: EngineWindow, site: WatchedSite): Promise<string | null> {
  const faults: string[] = [];
  try {
    await step.run(window, site);
  } catch (fault) {
    faults.push(fault instanceof Error ? fault.message : String(fault));
  }
  try {
    for (const place of step.watched) faults.push(...(await pageFaults(window, place)));
  } catch (fault) {
    faults.push(fault instanceof Error ? fault.message : String(fault));
  }
  return faults.length === 0 ? null : faults.join('\n');
}

async function pageFaults(window: EngineWindow, place: Place): Promise<readonly string[]> {
  const faults = await window.evaluate(place, () => globalThis.window.pageFaults ?? ['the page is not watched']);
  return faults.map((fault) => `${place}: ${fault}`);
}
