import { drawnState, hasBothLists, hasOwnFonts, isLive, type DrawnState } from './drawn-state.ts';
import type { EngineWindow } from './engine.ts';
import { until } from './until.ts';

/** Opens the page and waits until script has taken it over. */
export async function openLive(window: EngineWindow, address: string): Promise<void> {
  await window.goTo(address);
  await until('script has taken the page over', () => window.evaluate('page', isLive), true);
}

/** Opens the page until it has all that decides how high its parts are: its own fonts, and the other list. */
export async function openWhole(window: EngineWindow, address: string): Promise<void> {
  for (let visit = 0; visit < 6; visit += 1) {
    await openLive(window, address);
    await until('the other list has come', () => window.evaluate('page', hasBothLists), true);
    if (await window.evaluate('page', hasOwnFonts)) return;
  }
  throw new Error('the page does not show its own fonts');
}

/** Waits until the page shows what is expected of these parts of it. */
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
