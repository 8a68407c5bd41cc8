import type { Dataset } from './dataset.ts';
import { sortedRows, type Row } from './row.ts';
import type { Filter, Selection } from './selection.ts';
import { daysWithin } from './when.ts';

/** The rows that a selection shows, each in the order that it asks for. */
export interface Selected {
  /** What surely belongs: what headlines, counts and sums take. */
  readonly certain: readonly Row[];
  /** What may belong, since its date is not exact: drawn apart and said apart. */
  readonly possible: readonly Row[];
  /** Choices that had ended by then: drawn as ended, never counted. */
  readonly past: readonly Row[];
}

/** How a row stands to a filter. */
export type Standing = keyof Selected | 'out';

/** The rows that a selection shows. A filter only ever takes rows away. */
export function select(dataset: Dataset, selection: Filter & Pick<Selection, 'sort'>): Selected {
  const selected: Record<keyof Selected, Row[]> = { certain: [], possible: [], past: [] };
  for (const row of sortedRows(dataset, selection.sort)) {
    const standing = standingOf(row, selection);
    if (standing !== 'out') selected[standing].push(row);
  }
  return selected;
}

/**
 * How a row stands to a filter. One rule for all dates: it is certain where every day on which it can have happened
 * passes, possible where some day does. An endorsement that had surely ended by the last day is past.
 */
export function standingOf({ endorsement, organization, candidate, raceStart }: Row, filter: Filter): Standing {
  if (
    !isIn(filter.candidates, candidate.id) ||
    !isIn(filter.organizations, organization.id) ||
    !isIn(filter.kinds, organization.kind) ||
    !isIn(filter.decided, endorsement.process.decided)
  )
    return 'out';
  const days = daysWithin(endorsement.date.when, filter.from, filter.to, raceStart);
  if (days === 'none') return 'out';
  const end = endorsement.ended === null ? 'none' : daysWithin(endorsement.ended.when, null, filter.to);
  if (end === 'every') return 'past';
  return days === 'every' && end === 'none' ? 'certain' : 'possible';
}

function isIn<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** All rows that are shown, the certain before the possible before the past. */
export function shownRows({ certain, possible, past }: Selected): readonly Row[] {
  return [...certain, ...possible, ...past];
}
