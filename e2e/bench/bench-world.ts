import type { Browser } from 'playwright';

/** What every measurement is given. */
export interface BenchWorld {
  readonly browser: Browser;
  /** The built site, and its address. */
  readonly folder: string;
  readonly site: string;
  /** Pages that are made to be measured beside it, and their address: another origin. */
  readonly labFolder: string;
  readonly lab: string;
  /** How often each time is taken. */
  readonly rounds: number;
}

/** The charts that can be embedded, by their folders. */
export const charts = ['members', 'head-to-head', 'timeline', 'decisions'] as const;

/** What stands right behind the chart of an embed. */
export const chartEnd = '.chart-keys';
/** What is there once an embed or the dashboard answers its reader. */
export const live = '.chart-canvas[data-measured]';
