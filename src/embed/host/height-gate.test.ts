import { array, assert, maxSafeInteger, nat, property, tuple } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heightGate } from './height-gate.ts';

describe('heightGate', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('applies the first height at once', () => {
    const applied: number[] = [];
    heightGate((heightPx) => applied.push(heightPx))(480);
    expect(applied).toEqual([480]);
  });

  it('keeps heights between 100 and 4,000 px', () => {
    const applied: number[] = [];
    const offer = heightGate((heightPx) => applied.push(heightPx));
    for (const heightPx of [-1, 1e9, 0]) {
      offer(heightPx);
      vi.advanceTimersByTime(100);
    }
    expect(applied).toEqual([100, 4000, 100]);
  });

  it('lets a change of 1 px be and applies one of 2 px', () => {
    const applied: number[] = [];
    const offer = heightGate((heightPx) => applied.push(heightPx));
    for (const heightPx of [500, 501, 499, 502]) {
      offer(heightPx);
      vi.advanceTimersByTime(100);
    }
    expect(applied).toEqual([500, 502]);
  });

  it('applies at most ten of a thousand a second, the last of them all', () => {
    const applied: number[] = [];
    const offer = heightGate((heightPx) => applied.push(heightPx));
    for (let sent = 0; sent < 1000; sent += 1) {
      if (sent > 0) vi.advanceTimersByTime(1);
      offer(200 + 2 * sent);
    }
    expect(applied.length).toBeLessThanOrEqual(10);
    vi.advanceTimersByTime(100);
    expect(applied.at(-1)).toBe(200 + 2 * 999);
  });

  it('stays within its limits and its pace for any run of heights', () => {
    assert(
      property(array(tuple(maxSafeInteger(), nat(300))), (run) => {
        const applied: { readonly heightPx: number; readonly at: number }[] = [];
        const offer = heightGate((heightPx) => applied.push({ heightPx, at: performance.now() }));
        for (const [heightPx, pause] of run) {
          offer(heightPx);
          vi.advanceTimersByTime(pause);
        }
        vi.runAllTimers();
        const heights = applied.map(({ heightPx }) => heightPx);
        expect(heights.filter((heightPx) => heightPx < 100 || heightPx > 4000)).toEqual([]);
        const pauses = applied.slice(1).map(({ at }, index) => at - (applied[index]?.at ?? 0));
        expect(pauses.filter((pause) => pause < 100)).toEqual([]);
      }),
    );
  });
});
