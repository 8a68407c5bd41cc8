import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth, parseDay, type Day } from './day.ts';

/** How exact a date is. */
export type Precision = When['precision'];

/**
 * A date as exact as its source allows. `edtf` is the ISO 8601-2 string that the record keeps;
 * `earliest` and `latest` are its bounds, both inclusive, null where a bound is open.
 */
export type When =
  | Bounded<'day'>
  | Bounded<'week'>
  | Bounded<'month'>
  | Bounded<'range'>
  | { readonly precision: 'on-or-before'; readonly edtf: string; readonly earliest: null; readonly latest: Day }
  | { readonly precision: 'unknown'; readonly edtf: ''; readonly earliest: null; readonly latest: null };

interface Bounded<P extends string> {
  readonly precision: P;
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
}

/** The date nobody gives. */
export const unknownWhen: When = { precision: 'unknown', edtf: '', earliest: null, latest: null };

/**
 * Reads the profile of EDTF that the record uses: a day, a month, `a/b` of days or months, `../day`.
 * Seven days from a Sunday make a week. Undefined for anything else.
 */
export function parseWhen(edtf: string): When | undefined {
  const parts = edtf.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2) return undefined;
  if (second === undefined) return single(first);
  const end = single(second);
  if (!end || end.precision === 'unknown') return undefined;
  if (first === '..') return { precision: 'on-or-before', edtf, earliest: null, latest: end.latest };
  const start = single(first);
  if (!start || start.earliest === null || start.earliest >= end.latest) return undefined;
  const bounds = { edtf, earliest: start.earliest, latest: end.latest };
  return isWeek(bounds.earliest, bounds.latest) ? { precision: 'week', ...bounds } : { precision: 'range', ...bounds };
}

function single(text: string): When | undefined {
  const day = parseDay(text);
  if (day) return { precision: 'day', edtf: text, earliest: day, latest: day };
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return undefined;
  return { precision: 'month', edtf: text, earliest: firstDayOfMonth(text), latest: lastDayOfMonth(text) };
}

function isWeek(earliest: Day, latest: Day): boolean {
  const start = dayNumber(earliest);
  const sunday = (start + 4) % 7 === 0;
  return sunday && dayNumber(latest) - start === 6;
}

/** The one day a mark stands on: the middle of a span, the bound where the other side is open, null where nothing is known. */
export function bestDay(when: When): Day | null {
  if (when.latest === null) return null;
  if (when.earliest === null) return when.latest;
  return dayFromNumber(Math.floor((dayNumber(when.earliest) + dayNumber(when.latest)) / 2));
}

/** Whether it can have happened between two days, both inclusive; null is an open bound. An unknown date always can. */
export function overlaps(when: When, from: Day | null, to: Day | null): boolean {
  if (from !== null && when.latest !== null && when.latest < from) return false;
  return to === null || when.earliest === null || when.earliest <= to;
}

/** Orders dates: by the latest day they can have happened on, then the earliest, an open or unknown bound last. */
export function compareWhen(a: When, b: When): number {
  return compareDay(a.latest, b.latest) || compareDay(a.earliest, b.earliest);
}

function compareDay(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
