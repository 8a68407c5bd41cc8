import { lastDayOfMonth, parseDay } from '../../model/day.ts';
import { parseDatePart } from '../../model/when.ts';
import { formatMonth } from '../../model/words/dates.ts';

const forms = '"2019-12-17", "2019-12", "2019-22" (summer), "2019-12-08/2019-12-14" or "../2019-12-17"';

/** What is wrong with a day, in words that complete "expected …". */
export function dayFault(text: string): string {
  return datePartFault(text) ?? 'a day such as "2019-12-17"';
}

/** What is wrong with a date in the EDTF profile of the data, in words that complete "expected …". */
export function whenFault(text: string): string {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return `a date with one "/" at most: ${forms}`;
  if (second === undefined) return datePartFault(first) ?? `a date: ${forms}`;
  const fault = (first === '..' ? undefined : datePartFault(first)) ?? datePartFault(second);
  if (fault !== undefined) return fault;
  const isRange = parseDatePart(first) !== undefined && parseDatePart(second) !== undefined;
  return isRange ? 'the earlier date before the "/"' : `a date: ${forms}`;
}

/** What is wrong with a day or month that has the right form; undefined where the form itself is wrong, or nothing is. */
function datePartFault(text: string): string | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?~?$/.exec(text) ?? [];
  if (year === '') return undefined;
  if (month.length < 2 || day?.length === 1) return 'two digits for a month and for a day, such as "2019-06-05"';
  if (day !== undefined && text.endsWith('~')) return 'a day without "~"; only a month or a season can be approximate';
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (day === undefined) {
    return parseDatePart(text) ? undefined : `a month from 01 to 12, or a season from 21 to 24, not ${month}`;
  }
  if (!isMonth) return `a month from 01 to 12, not ${month}`;
  if (parseDay(text)) return undefined;
  const last = lastDayOfMonth(`${year}-${month}`);
  return `a day from 01 to ${last.slice(8)}, the days of ${formatMonth(last)}`;
}
