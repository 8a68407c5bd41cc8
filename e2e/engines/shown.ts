import { drawnState, isLive, type DrawnState } from './drawn-state.ts';
import type { EngineWindow } from './engine.ts';
import { until } from './until.ts';

/** Opens the dashboard and waits until script has taken it over. */
export async function openLive(window: EngineWindow, address: string): Promise<void> {
  await window.goTo(address);
  await until('script has taken the page over', () => window.evaluate('page', isLive), true);
}

/** Waits until the dashboard shows what is expected of these parts of it. */
export async function untilState(window: EngineWindow, expected: Partial<DrawnState>): Promise<void> {
  const parts = Object.keys(expected);
  await until(
    'the page',
    async () => {
      const state = Object.entries(await window.evaluate('page', drawnState));
      const seen: Partial<DrawnState> = Object.fromEntries(state.filter(([part]) => parts.includes(part)));
      return seen;
    },
    expected,
  );
}
