import { timeScale, type TimeScale } from '../../marks/time-scale.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth, type Day } from '../../model/day.ts';
import { settledWithin } from '../../model/row.ts';
import type { Filter } from '../../model/selection.ts';

/** The part of the width that time takes, in every frame; what is left at the end is for the counts. */
const timeRange = [0.025, 0.85] as const;

/** The time filter, as the address holds it. */
export type TimeFilter = Pick<Filter, 'from' | 'to'>;

/** The whole months that a list speaks of, on the timeline, or those of the race where it dates nothing. No filter changes it: nothing jumps. */
export function wholeScale(dataset: Dataset): TimeScale {
  const { endorsements, context, candidates, race } = dataset;
  const exits = candidates.flatMap(({ left }) => left?.when.latest ?? []);
  const whens = [
    ...endorsements.flatMap(({ date, ended }) => [date.when, ...(ended ? [ended.when] : [])]),
    ...context.map(({ when }) => when),
  ];
  const days = whens.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  // The days of the race itself say nothing of where the endorsements are.
  const bounds = days.length === 0 ? [race.from, race.to] : [settledWithin(dataset)?.on ?? []].flat();
  const known = [...days, ...bounds, ...exits].sort();
  const [first, last] = [known[0] ?? race.from, known.at(-1) ?? race.to];
  const domain = [firstDayOfMonth(first.slice(0, 7)), lastDayOfMonth(last.slice(0, 7))] as const;
  return timeScale([dayNumber(domain[0]), dayNumber(domain[1])], timeRange);
}

/** The first and last day that a time filter lets through, inside the scale. */
export function shownDays({ from, to }: TimeFilter, { domain: [first, last] }: TimeScale): readonly [number, number] {
  const inside = (day: Day): number => Math.min(Math.max(dayNumber(day), first), last);
  return [from === null ? first : inside(from), to === null ? last : inside(to)];
}

/** The time filter for two days; one at the scale's own end is left open. */
export function filterOf([from, to]: readonly [number, number], { domain: [first, last] }: TimeScale): TimeFilter {
  return { from: from <= first ? null : dayFromNumber(from), to: to >= last ? null : dayFromNumber(to) };
}
