/** A calendar day of the proleptic Gregorian calendar, "2019-12-17", minted by `parseDay`. No time zone. */
export type Day = string & { readonly __id: 'day' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** Reads a day strictly; undefined for anything else, such as 31 November. */
export function parseDay(text: string): Day | undefined {
  if (!pattern.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  return text as Day;
}

/** Days since 1970-01-01, an integer. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10) as Day;
}

/** The last day of a month given as "2019-11". */
export function lastDayOfMonth(month: string): Day {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10) as Day;
}

/** The first day of a month given as "2019-11". */
export function firstDayOfMonth(month: string): Day {
  return `${month}-01` as Day;
}

/** Which end of a span of days. */
export type SpanEnd = 'from' | 'to';

/** The first or the last day of a month given as "2019-11". */
export function firstOrLastDay(end: SpanEnd, month: string): Day {
  return end === 'from' ? firstDayOfMonth(month) : lastDayOfMonth(month);
}
