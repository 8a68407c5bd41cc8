import type { Day } from './day.ts';
import type { When } from './when.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function parts(day: Day): { readonly year: string; readonly month: string; readonly date: number } {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return { year, month: months[Number(month) - 1] ?? '', date: Number(date) };
}

/** "17 December 2015". */
export function formatDay(day: Day): string {
  const { year, month, date } = parts(day);
  return `${date} ${month} ${year}`;
}

/** "December 2015": the month a day lies in. */
export function formatMonth(day: Day): string {
  const { year, month } = parts(day);
  return `${month} ${year}`;
}

/** "17 Dec 2015", for tight places. */
export function formatDayShort(day: Day): string {
  const { year, month, date } = parts(day);
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/** A date in words that keep its precision: "by 17 December 2015", "in November 2015", "date not known". */
export function whenInWords(when: When): string {
  switch (when.precision) {
    case 'day':
      return formatDay(when.latest);
    case 'week':
      return `in the week of ${spanInWords(when.earliest, when.latest)}`;
    case 'month':
      return `in ${formatMonth(when.latest)}`;
    case 'range':
      return `between ${formatDay(when.earliest)} and ${formatDay(when.latest)}`;
    case 'on-or-before':
      return `by ${formatDay(when.latest)}`;
    case 'unknown':
      return 'date not known';
  }
}

/** A date behind a verb: "on 17 December 2015", "in November 2015", "on a date that is not known". */
export function whenInSentence(when: When): string {
  if (when.precision === 'unknown') return 'on a date that is not known';
  return `${when.precision === 'day' ? 'on ' : ''}${whenInWords(when)}`;
}

/** A date in fewer letters, for labels: "by 17 Dec 2015", "Nov 2015", "6–12 Dec 2015". */
export function whenShort(when: When): string {
  switch (when.precision) {
    case 'day':
      return formatDayShort(when.latest);
    case 'week':
      return spanShort(when.earliest, when.latest);
    case 'month': {
      const { month, year } = parts(when.latest);
      return `${month.slice(0, 3)} ${year}`;
    }
    case 'range':
      return spanShort(when.earliest, when.latest);
    case 'on-or-before':
      return `by ${formatDayShort(when.latest)}`;
    case 'unknown':
      return 'date not known';
  }
}

function spanInWords(earliest: Day, latest: Day): string {
  const [a, b] = [parts(earliest), parts(latest)];
  if (a.year === b.year && a.month === b.month) return `${a.date} to ${b.date} ${b.month} ${b.year}`;
  return `${formatDay(earliest)} to ${formatDay(latest)}`;
}

function spanShort(earliest: Day, latest: Day): string {
  const [a, b] = [parts(earliest), parts(latest)];
  if (a.year === b.year && a.month === b.month) return `${a.date}–${b.date} ${b.month.slice(0, 3)} ${b.year}`;
  return `${a.date} ${a.month.slice(0, 3)}${a.year === b.year ? '' : ` ${a.year}`} – ${formatDayShort(latest)}`;
}
