import { firstDayOfMonth, lastDayOfMonth, type Day } from './day.ts';

/** The month, as "2015-06", that begins on this day; undefined where none does. */
export function monthStartingOn(day: Day): string | undefined {
  const month = day.slice(0, 7);
  return firstDayOfMonth(month) === day ? month : undefined;
}

/** The month, as "2015-06", that ends on this day; undefined where none does. */
export function monthEndingOn(day: Day): string | undefined {
  const month = day.slice(0, 7);
  return lastDayOfMonth(month) === day ? month : undefined;
}
