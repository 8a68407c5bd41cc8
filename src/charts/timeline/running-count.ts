import type { CountChange } from '../../marks/step-line.ts';
import { dayNumber, type Day } from '../../model/day.ts';
import type { Organization } from '../../model/organization.ts';
import type { Row } from '../../model/row.ts';
import { daysWithin } from '../../model/when.ts';

/** A stretch of days on which a row is certain: from its latest possible day up to the first on which it may have ended. */
interface Stay {
  readonly organization: Organization;
  readonly from: number;
  readonly until: number;
}

/**
 * How the count of some rows' national unions changes from day to day, counting what had certainly come by then: at each
 * day it is what `tallies` counts for a filter that ends there. Rows without a date are not in it.
 * @param from the first day that the filter lets through, or null
 */
export function runningChanges(rows: readonly Row[], from: Day | null): readonly CountChange[] {
  const stays = rows
    .filter((row) => row.isNationalUnion)
    .flatMap((row) => stayOf(row, from))
    .sort((a, b) => a.from - b.from);
  const held = new Map<Organization, number>();
  return stays.flatMap(({ organization, from: begins, until }) => {
    // Nobody is counted twice, whatever the list holds of them.
    const start = Math.max(begins, held.get(organization) ?? begins);
    if (until <= start) return [];
    held.set(organization, until);
    const up = { day: start, by: 1 };
    return until === Number.POSITIVE_INFINITY ? [up] : [up, { day: until, by: -1 }];
  });
}

function stayOf({ organization, endorsement: { date, ended } }: Row, from: Day | null): readonly Stay[] {
  const { latest } = date.when;
  if (latest === null || daysWithin(date.when, from, null) !== 'every') return [];
  if (ended === null) return [{ organization, from: dayNumber(latest), until: Number.POSITIVE_INFINITY }];
  const { earliest } = ended.when;
  return earliest === null ? [] : [{ organization, from: dayNumber(latest), until: dayNumber(earliest) }];
}
