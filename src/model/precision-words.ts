import type { EndorsementDate } from './endorsement.ts';

/** What a date's precision means for a reader, as a sentence. */
export function precisionInWords({ when, inferred }: EndorsementDate): string {
  if (inferred) return 'No source dates it. Its place in time is inferred from running counts.';
  switch (when.precision) {
    case 'day':
      return 'Known to the day.';
    case 'week':
      return 'Known to the week, counted from Sunday to Saturday.';
    case 'month':
      return 'Known to the month.';
    case 'range':
      return 'Known only to lie between these two days.';
    case 'on-or-before':
      return 'That is the latest possible day. How much earlier it was is not said.';
    case 'unknown':
      return 'No source dates it.';
  }
}
