import type { ChartDefinition } from './chart-definition.ts';
import { decisions } from './decisions/decisions.tsx';
import { headToHead } from './head-to-head/head-to-head.tsx';
import { members } from './members/members.tsx';
import { timeline } from './timeline/timeline.tsx';

/** Every chart, in page order. Pages, images, embeds and tests read this list. */
export const charts: readonly ChartDefinition[] = [headToHead, members, timeline, decisions];

/** A chart's name in addresses. */
export type ChartName = string;

/** The charts by name, in page order. */
export const chartNames: readonly ChartName[] = charts.map(({ name }) => name);

/** The chart of a name, as addresses have it; undefined for no chart's. */
export function chartNamed(name: string): ChartDefinition | undefined {
  return charts.find((chart) => chart.name === name);
}
