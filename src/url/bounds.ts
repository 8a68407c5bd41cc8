import { firstDayOfMonth, lastDayOfMonth, parseDay, type Day } from '../model/day.ts';

/** Which end of a span a date bounds. */
export type BoundEnd = 'from' | 'to';

const month = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
const day = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/** Reads "2019-06-15", or "2019-06" as the first or last day of that month; years 1900 to 2099. Undefined for anything else. */
export function parseBound(edge: BoundEnd, text: string): Day | undefined {
  if (month.test(text)) return edgeOf(edge, text);
  return day.test(text) ? parseDay(text) : undefined;
}

/** The inverse of `parseBound`, in its shortest form: a month where the bound is that month's own edge. */
export function formatBound(edge: BoundEnd, bound: Day): string {
  const text = bound.slice(0, 7);
  return edgeOf(edge, text) === bound ? text : bound;
}

function edgeOf(edge: BoundEnd, text: string): Day {
  return edge === 'from' ? firstDayOfMonth(text) : lastDayOfMonth(text);
}
