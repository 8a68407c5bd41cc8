import { firstOrLastDay, firstDayOfMonth, parseDay, type Day, type SpanEnd } from '../day.ts';
import type { When } from '../when.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
/** As the Associated Press shortens them with a day: five stay whole. */
const shortMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'fall', '24': 'winter' };

function parts(day: Day): { readonly year: string; readonly month: number; readonly date: number } {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return { year, month: Number(month) - 1, date: Number(date) };
}

/** "Dec. 17, 2019". */
export function formatDay(day: Day): string {
  return `${formatDayOfYear(day)}, ${parts(day).year}`;
}

/** "Dec. 17": where the year is plain. */
export function formatDayOfYear(day: Day): string {
  const { month, date } = parts(day);
  return `${shortMonths[month] ?? ''} ${date}`;
}

/** "December 2019": the month a day lies in. */
export function formatMonth(day: Day): string {
  const { year, month } = parts(day);
  return `${months[month] ?? ''} ${year}`;
}

/** "Dec": the month a day lies in, on an axis. */
export function monthOnAxis(day: Day): string {
  return (months[parts(day).month] ?? '').slice(0, 3);
}

/** "Dec. 8–14, 2019", "Nov. 1–Dec. 17, 2019": two days and what lies between. */
function formatDays(from: Day, to: Day): string {
  const [a, b] = [parts(from), parts(to)];
  if (a.year !== b.year) return `${formatDay(from)}–${formatDay(to)}`;
  if (a.month !== b.month) return `${formatDayOfYear(from)}–${formatDay(to)}`;
  return `${formatDayOfYear(from)}–${b.date}, ${b.year}`;
}

/**
 * A date that keeps its precision: "Dec. 17, 2019", "the week of Dec. 8, 2019", "November 2019", "summer 2019",
 * "Nov. 1–Dec. 17, 2019", "by Dec. 17, 2019", "by about September 2019", "date not reported".
 */
export function whenInWords(when: When): string {
  switch (when.precision) {
    case 'day':
    case 'month':
    case 'season':
      return datePartInWords(when.edtf);
    case 'week':
      return `the week of ${formatDay(when.earliest)}`;
    case 'range':
      return rangeInWords(when.edtf);
    case 'on-or-before':
      return `by ${boundInWords(when.edtf.slice(3))}`;
    case 'unknown':
      return 'date not reported';
  }
}

/** A date behind a verb: "on Dec. 17, 2019", "in November 2019", "on a date not reported". */
export function whenInSentence(when: When): string {
  switch (when.precision) {
    case 'day':
      return `on ${whenInWords(when)}`;
    case 'week':
    case 'month':
    case 'season':
      return when.isApproximate ? whenInWords(when) : `in ${whenInWords(when)}`;
    case 'range':
      return `between ${endsInWords(when.edtf).join(' and ')}`;
    case 'on-or-before':
      return whenInWords(when);
    case 'unknown':
      return 'on a date not reported';
  }
}

/** What a date's precision means for a reader, as a sentence; empty for an exact day. */
export function precisionInWords(when: When, isInferred: boolean): string {
  if (isInferred) return 'We found no date; this one is inferred from published counts.';
  const about = when.isApproximate ? ' That date is itself approximate.' : '';
  switch (when.precision) {
    case 'day':
      return '';
    case 'week':
      return 'Sometime in that week, Sunday through Saturday.';
    case 'month':
    case 'season':
      return `Sometime in ${whenInWords(when)}.`;
    case 'range':
      return 'Sometime between these two dates.';
    case 'on-or-before':
      return `No later than this date.${about}`;
    case 'unknown':
      return 'We found no date.';
  }
}

/** "Dec. 6–12, 2019", "Nov. 3–Dec. 17, 2019", "July to about September 2019". */
function rangeInWords(edtf: string): string {
  const [from, to] = edtf.split('/').map((text) => parseDay(text));
  return from && to ? formatDays(from, to) : endsInWords(edtf).join(' to ');
}

/** Both ends of a range, the first without its year where the second has the same. A comma follows a year inside a sentence. */
function endsInWords(edtf: string): readonly [string, string] {
  const [first = '', second = ''] = edtf.split('/');
  const [a, b] = [datePartInWords(first), datePartInWords(second)];
  const year = first.slice(0, 4);
  if (!second.startsWith(year)) return [insideSentence(a), b];
  return [a.replace(parseDay(first) ? `, ${year}` : ` ${year}`, ''), b];
}

/** "Sept. 30, 2019", "September 2019", "about summer 2019": one day, month or season as a list writes it. */
function datePartInWords(edtf: string): string {
  const day = parseDay(edtf);
  if (day) return formatDay(day);
  const season = seasons[edtf.slice(5, 7)];
  const name = season ? `${season} ${edtf.slice(0, 4)}` : formatMonth(firstDayOfMonth(edtf.slice(0, 7)));
  return edtf.endsWith('~') ? `about ${name}` : name;
}

/** One day, month or season behind "by": "the end of September 2019", where its days are known. */
function boundInWords(edtf: string): string {
  const words = datePartInWords(edtf);
  return parseDay(edtf) || edtf.endsWith('~') ? words : `the end of ${words}`;
}

/**
 * A filter's days: "as of Sept. 30, 2019", "since June 2020", "on Dec. 17, 2019", "in November 2019",
 * "from June through September 2019"; empty where neither end is set.
 */
export function datesInWords(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? '' : `as of ${formatDay(to)}`;
  return to === null ? `since ${spanEndInWords('from', from)}` : periodInWords(from, to);
}

/** A filter's days, for what had come in them: "by Sept. 30, 2019", "in June 2020 or later", "in November 2019". */
export function cameInWords(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? '' : `by ${formatDay(to)}`;
  if (to !== null) return periodInWords(from, to);
  const start = spanEndInWords('from', from);
  return start.includes(',') ? `on ${insideSentence(start)} or later` : `in ${start} or later`;
}

function periodInWords(from: Day, to: Day): string {
  if (from === to) return `on ${formatDay(from)}`;
  const [start, end] = [spanEndInWords('from', from), spanEndInWords('to', to)];
  if (start === end) return `in ${start}`;
  const isOfMonths = from.slice(0, 4) === to.slice(0, 4) && !`${start}${end}`.includes(',');
  return `from ${isOfMonths ? start.slice(0, -5) : insideSentence(start)} through ${end}`;
}

/** A date with words after it in the same sentence: a comma follows the year of a day, "Dec. 17, 2019,". */
export function insideSentence(date: string): string {
  return /\d, \d{4}$/.test(date) ? `${date},` : date;
}

/** A day as an end of a span, as a whole month where it is that month’s own: "Dec. 17, 2019", "December 2019". */
export function spanEndInWords(end: SpanEnd, day: Day): string {
  return firstOrLastDay(end, day.slice(0, 7)) === day ? formatMonth(day) : formatDay(day);
}
