import type { DayWindow } from '../../marks/brush.ts';
import { candidateOf, type Dataset } from '../../model/dataset.ts';
import { dayNumber } from '../../model/day.ts';
import { bestDay, type When } from '../../model/when.ts';

/** A day on which something happened; several events of one lane on one day share a tick. */
export interface OverviewTick {
  readonly key: string;
  /** Counted from 0: the candidates in their order, then context. */
  readonly lane: number;
  readonly day: number;
  readonly slot: number | 'neutral';
}

/** The dated events of the whole record, and how many lanes they stand in. */
export function overviewTicks(
  dataset: Dataset,
  [first, last]: DayWindow,
): { readonly ticks: readonly OverviewTick[]; readonly lanes: number } {
  const ticks = new Map<string, OverviewTick>();
  const add = (when: When, lane: number, slot: number | 'neutral'): void => {
    const best = bestDay(when);
    if (best === null) return;
    const day = Math.min(Math.max(dayNumber(best), first), last);
    const key = `${lane} ${day}`;
    ticks.set(key, { key, lane, day, slot });
  };
  for (const { candidate, date } of dataset.endorsements)
    add(
      date.when,
      dataset.candidates.findIndex(({ id }) => id === candidate),
      candidateOf(dataset, candidate).order,
    );
  for (const { when } of dataset.context) add(when, dataset.candidates.length, 'neutral');
  return { ticks: [...ticks.values()], lanes: dataset.candidates.length + (dataset.context.length > 0 ? 1 : 0) };
}
