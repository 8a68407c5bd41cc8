import type { CountChange } from '../../marks/step-line.ts';
import { dayNumber, type Day } from '../../model/day.ts';
import type { Ended } from '../../model/endorsement.ts';
import type { Organization } from '../../model/organization.ts';
import type { Row } from '../../model/row.ts';
import { daysWithin } from '../../model/when.ts';

/**
 * How the count of some rows' national unions changes from day to day, counting what had certainly come by then: at each
 * day it is what `tallies` counts for a filter that ends there. Rows without a date are not in it.
 * @param rows by date
 * @param from the first day that the filter lets through, or null
 */
export function runningChanges(rows: readonly Row[], from: Day | null): readonly CountChange[] {
  const held = new Map<Organization, number>();
  return rows.flatMap(({ organization, isNationalUnion, endorsement: { date, ended } }) => {
    const { latest } = date.when;
    if (!isNationalUnion || latest === null || daysWithin(date.when, from, null) !== 'every') return [];
    // Nobody is counted twice, whatever the list holds of them.
    const start = Math.max(dayNumber(latest), held.get(organization) ?? Number.NEGATIVE_INFINITY);
    const until = ended === null ? Number.POSITIVE_INFINITY : firstDayOf(ended);
    if (until <= start) return [];
    held.set(organization, until);
    const up = { day: start, by: 1 };
    return ended === null ? [up] : [up, { day: until, by: -1 }];
  });
}

/** The first day on which an endorsement may have ended: all days, where nobody says. */
function firstDayOf({ when: { earliest } }: Ended): number {
  return earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest);
}
