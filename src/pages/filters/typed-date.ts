import { firstOrLastDay, parseDay, type Day, type SpanEnd } from '../../model/day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a month or a day as the page writes them, and as people type them: "Dec. 17, 2019", "december 2019", "17 Dec
 * 2019", "12/17/2019", "12/2019", "2019-12-17", "2019-12". Undefined for anything else.
 */
export function parseTypedDate(end: SpanEnd, text: string): Day | undefined {
  const typed = text.trim().toLowerCase();
  const numbers = typed.split(/\D+/).filter((part) => part !== '');
  const [, name = ''] = /^(?:\d+(?:st|nd|rd|th)? )?([a-z]{3,9})\b/.exec(typed) ?? [];
  const [year, month, date] = name === '' ? fromNumbers(typed, numbers) : fromName(name, numbers);
  if (!/^(?:19|20)\d{2}$/.test(year ?? '') || month === undefined) return undefined;
  const whole = `${year}-${month.padStart(2, '0')}`;
  if (date !== undefined) return parseDay(`${whole}-${date.padStart(2, '0')}`);
  if (parseDay(`${whole}-01`) === undefined) return undefined;
  return firstOrLastDay(end, whole);
}

/** Year, month, date. */
type Parts = readonly (string | undefined)[];

/** "2019-12-17", "2019/12", "12/17/2019", "12/2019". */
function fromNumbers(typed: string, numbers: readonly string[]): Parts {
  if (!/^\d+(?:[-/.]\d+){1,2}$/.test(typed)) return [];
  const [a, b, c] = numbers;
  if (a?.length === 4) return [a, b, c];
  return c === undefined ? [b, a] : [c, a, b];
}

/** "dec. 17, 2019", "17 december 2019", "december 2019". */
function fromName(name: string, numbers: readonly string[]): Parts {
  const index = months.findIndex((month) => name.startsWith(month));
  const [a, b, c] = numbers;
  if (index < 0 || a === undefined || c !== undefined) return [];
  return b === undefined ? [a, `${index + 1}`] : [b, `${index + 1}`, a];
}
