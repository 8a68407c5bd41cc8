import type { Day } from '../../model/day.ts';
import type { DayForm } from '../../ui/day-field.tsx';
import { parseCalendarDay } from '../../url/month-or-day.ts';

/** What to make of what stands in a field for a day. */
export type DayEntry =
  | { readonly outcome: 'chosen'; readonly day: Day | null }
  | { readonly outcome: 'refused'; readonly problem: string; readonly when: 'at-once' | 'on-leaving' };

/** Reads a field: a day, none where it was emptied, or why it can't be used. `objection` speaks against a day, or is empty. */
export function dayEntry(text: string, form: DayForm, objection: (day: Day) => string): DayEntry {
  if (form === 'empty') return { outcome: 'chosen', day: null };
  const day = parseCalendarDay(text);
  // A year is typed digit by digit, so that a date is wrong before it is right.
  if (!day) return { outcome: 'refused', problem: 'This is not a full date from 1900 to 2099.', when: 'on-leaving' };
  const problem = objection(day);
  return problem === '' ? { outcome: 'chosen', day } : { outcome: 'refused', problem, when: 'at-once' };
}
