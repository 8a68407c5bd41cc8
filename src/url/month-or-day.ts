import { firstDayOfMonth, lastDayOfMonth, parseDay, type Day } from '../model/day.ts';
import { monthEndingOn, monthStartingOn } from '../model/month-edge.ts';

/** Which end of a span a date bounds. */
export type Edge = 'from' | 'to';

const month = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
const day = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/** Reads "2015-06-15", or "2015-06" as the first or last day of that month; years 1900 to 2099. Undefined for anything else. */
export function parseBound(edge: Edge, text: string): Day | undefined {
  if (!month.test(text)) return parseCalendarDay(text);
  return edge === 'from' ? firstDayOfMonth(text) : lastDayOfMonth(text);
}

/** The inverse of `parseBound`, in its shortest form: a month where the bound is that month's own edge. */
export function formatBound(edge: Edge, bound: Day): string {
  return (edge === 'from' ? monthStartingOn(bound) : monthEndingOn(bound)) ?? bound;
}

/** Reads "2015-06-15" in years 1900 to 2099; undefined for anything else. */
export function parseCalendarDay(text: string): Day | undefined {
  return day.test(text) ? parseDay(text) : undefined;
}
