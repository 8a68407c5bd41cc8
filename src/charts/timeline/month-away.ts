import { dayFromNumber, dayNumber, lastDayOfMonth, parseDay } from '../../model/day.ts';

/** The same date in the next month or the one before, or that month's last day where it is shorter. */
export function monthAway(day: number, step: 1 | -1): number {
  const [year = 0, month = 1, date = 1] = dayFromNumber(day).split('-').map(Number);
  const index = year * 12 + month - 1 + step;
  const name = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const wanted = parseDay(`${name}-${String(date).padStart(2, '0')}`);
  return dayNumber(wanted ?? lastDayOfMonth(name));
}
