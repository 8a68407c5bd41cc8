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

/** The chart of a name. Throws where there is none. */
export function chartNamed(name: ChartName): ChartDefinition {
  const found = charts.find((chart) => chart.name === name);
  if (!found) throw new Error(`there is no chart “${name}”`);
  return found;
}
