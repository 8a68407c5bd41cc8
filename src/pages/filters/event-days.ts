import type { Day } from '../../model/day.ts';
import { selectedRows } from '../../model/selected.ts';
import type { View } from '../view.ts';

/** The days by which the endorsements that pass all other filters had happened, in order, each once. */
export function eventDays({ dataset, selection }: Pick<View, 'dataset' | 'selection'>): readonly Day[] {
  const rows = selectedRows(dataset, { ...selection, asOf: null });
  const days = rows.flatMap(({ endorsement }) => endorsement.date.when.latest ?? []);
  return [...new Set(days)].sort();
}

/** How many endorsements that pass all other filters no source dates: none of them is there on any day. */
export function undatedCount({ dataset, selection }: Pick<View, 'dataset' | 'selection'>): number {
  const rows = selectedRows(dataset, { ...selection, asOf: null });
  return rows.filter(({ endorsement }) => endorsement.date.when.latest === null).length;
}

/** The first of the days after the one given, or null where there is none. Of no day it is the first. */
export function dayAfter(days: readonly Day[], day: Day | null): Day | null {
  return days.find((one) => day === null || one > day) ?? null;
}

/** How many of the days have come by the day given: all, and one more for what is never dated, where none is given. */
export function daysBy(days: readonly Day[], day: Day | null): number {
  return day === null ? days.length + 1 : days.filter((one) => one <= day).length;
}
