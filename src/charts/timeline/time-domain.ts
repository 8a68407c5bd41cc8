import type { DayWindow } from '../../marks/brush.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth, type Day } from '../../model/day.ts';
import { remembered } from '../../model/remembered.ts';
import type { Filter } from '../../model/selection.ts';

/** The time filter, as the address holds it. */
export type TimeFilter = Pick<Filter, 'from' | 'to'>;

/** The whole months from the first known day of the record to the last, context included, whatever the filter. */
export const wholeDomain = remembered((dataset: Dataset): DayWindow => {
  const whens = [...dataset.endorsements.map(({ date }) => date.when), ...dataset.context.map(({ when }) => when)];
  let first: Day | null = null;
  let last: Day | null = null;
  for (const { earliest, latest } of whens) {
    if (latest === null) continue;
    const start = earliest ?? latest;
    if (first === null || start < first) first = start;
    if (last === null || latest > last) last = latest;
  }
  const [from, to] = [first ?? dataset.updated, last ?? dataset.updated];
  return [dayNumber(firstDayOfMonth(from.slice(0, 7))), dayNumber(lastDayOfMonth(to.slice(0, 7)))];
});

/** The days that a time filter shows: the whole, cut at the bounds that are set. */
export function shownDomain({ from, to }: TimeFilter, [first, last]: DayWindow): DayWindow {
  const start = from === null ? first : dayNumber(from);
  const end = to === null ? last : dayNumber(to);
  // A bound past the record's other end leaves a single day.
  if (start <= end) return [start, end];
  return from === null ? [end, end] : [start, start];
}

/** The time filter that shows a window; an end at the record's own end is left open. */
export function filterOf([from, to]: DayWindow, [first, last]: DayWindow): TimeFilter {
  return { from: from <= first ? null : dayFromNumber(from), to: to >= last ? null : dayFromNumber(to) };
}
