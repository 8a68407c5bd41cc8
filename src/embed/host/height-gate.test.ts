import { array, assert, maxSafeInteger, nat, oneof, property, tuple } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heightGate } from './height-gate.ts';

describe('heightGate', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('lets a change of 1 px be and applies one of 2 px', () => {
    const applied: number[] = [];
    const offer = heightGate((heightPx) => applied.push(heightPx));
    for (const heightPx of [500, 501, 499, 502]) {
      offer(heightPx);
      vi.advanceTimersByTime(100);
    }
    expect(applied).toEqual([500, 502]);
  });

  it('stays within its limits and its pace for any run of heights, of which the last counts', () => {
    assert(
      property(array(tuple(oneof(maxSafeInteger(), nat(5000)), nat(300))), (run) => {
        const applied: { readonly heightPx: number; readonly at: number }[] = [];
        const offer = heightGate((heightPx) => applied.push({ heightPx, at: performance.now() }));
        for (const [heightPx, pause] of run) {
          offer(heightPx);
          vi.advanceTimersByTime(pause);
        }
        vi.runAllTimers();
        const heights = applied.map(({ heightPx }) => heightPx);
        const last = run.at(-1)?.[0] ?? 100;
        expect(Math.abs((heights.at(-1) ?? 100) - Math.max(100, Math.min(4000, last)))).toBeLessThan(2);
        expect(heights.filter((heightPx) => heightPx < 100 || heightPx > 4000)).toEqual([]);
        const pauses = applied.slice(1).map(({ at }, index) => at - (applied[index]?.at ?? 0));
        expect(pauses.filter((pause) => pause < 100)).toEqual([]);
      }),
    );
  });
});
