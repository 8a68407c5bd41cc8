import { parseDay, type Day } from '../../../model/day.ts';

/** The day that it is where the reader is, by the reader's own clock. Null where that clock shows no day we can write. */
export function today(now: Date): Day | null {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return parseDay(text) ?? null;
}
