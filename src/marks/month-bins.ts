import { utcMonth } from 'd3';

const millisecondsADay = 86_400_000;

/** The events of one month. */
export interface MonthBin {
  /** First day of the month and first day of the next, numbered since 1970-01-01. */
  readonly first: number;
  readonly next: number;
  readonly count: number;
}

/** How many of the days given fall in each month, earliest month first; months without any are left out. */
export function monthBins(days: readonly number[]): readonly MonthBin[] {
  const counts = new Map<number, number>();
  for (const day of days) {
    const first = utcMonth(new Date(day * millisecondsADay)).getTime() / millisecondsADay;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([first, count]) => ({ first, next: nextMonth(first), count }));
}

function nextMonth(day: number): number {
  return utcMonth.offset(new Date(day * millisecondsADay), 1).getTime() / millisecondsADay;
}
