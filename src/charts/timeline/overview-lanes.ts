import type { DayWindow } from '../../marks/brush.ts';
import type { CandidateId } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayNumber } from '../../model/day.ts';
import { bestDay, type When } from '../../model/when.ts';

/** The days on which something of one lane happened, each once, counted from the window's first. */
export interface OverviewLane {
  readonly slot: number | 'neutral';
  readonly days: readonly number[];
}

/** The dated events of the whole record: a lane for each candidate in their order, then one for context, if there is any. */
export function overviewLanes(
  { candidates, endorsements, context }: Dataset,
  whole: DayWindow,
): readonly OverviewLane[] {
  const chosen = new Map<CandidateId, When[]>(candidates.map(({ id }) => [id, []]));
  for (const { candidate, date } of endorsements) chosen.get(candidate)?.push(date.when);
  const lanes = candidates.map(({ id, order }): OverviewLane => ({
    slot: order,
    days: daysOf(chosen.get(id) ?? [], whole),
  }));
  if (context.length === 0) return lanes;
  const whens = context.map(({ when }) => when);
  return [...lanes, { slot: 'neutral', days: daysOf(whens, whole) }];
}

function daysOf(whens: readonly When[], [first, last]: DayWindow): readonly number[] {
  const days = new Set<number>();
  for (const when of whens) {
    const best = bestDay(when);
    if (best !== null) days.add(Math.min(Math.max(dayNumber(best), first), last) - first);
  }
  return [...days];
}
