import type { Candidate, CandidateId } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import type { Organization } from './organization.ts';
import { remembered } from './remembered.ts';
import { allRows, type Row } from './selected.ts';

/** How the national unions of one candidate add up, and what the sum leaves out. */
export interface Tally {
  readonly candidate: Candidate;
  /** National unions among the rows. */
  readonly unions: number;
  /** How many of them have a known figure. */
  readonly known: number;
  /** People in those with a known figure counted as members, each organization once. */
  readonly members: number;
  /** What stands before the sum: the source's own word where it is one figure, "about" where figures are added; or null. */
  readonly hedge: string | null;
  /** Rows of other kinds, which no sum takes in. */
  readonly others: number;
}

/** One tally for each candidate given, in their order. Only national unions are summed, and none twice. */
export function tallies(rows: readonly Row[], candidates: readonly Candidate[]): readonly Tally[] {
  const counts = countsOf(rows);
  return candidates.map((candidate) => {
    const { unions, known, members, hedge, others } = counts.get(candidate.id) ?? nothing();
    return { candidate, unions, known, members, hedge, others };
  });
}

/** A tally on its way. */
interface Count {
  unions: number;
  known: number;
  members: number;
  hedge: string | null;
  others: number;
  readonly seen: Set<Organization>;
}

function nothing(): Count {
  return { unions: 0, known: 0, members: 0, hedge: null, others: 0, seen: new Set() };
}

/** One pass for all candidates: every part of the page asks for the sums of the same rows. */
const countsOf = remembered((rows: readonly Row[]): ReadonlyMap<CandidateId, Count> => {
  const counts = new Map<CandidateId, Count>();
  for (const row of rows) {
    const count = counts.get(row.candidate.id) ?? nothing();
    counts.set(row.candidate.id, count);
    countIn(count, row);
  }
  return counts;
});

function countIn(count: Count, row: Row): void {
  if (count.seen.has(row.organization)) return;
  count.seen.add(row.organization);
  if (!isNationalUnion(row)) {
    count.others += 1;
    return;
  }
  count.unions += 1;
  const { membership } = row.organization;
  if (membership?.basis !== 'members') return;
  count.known += 1;
  count.hedge = count.known === 1 ? membership.hedge : 'about';
  count.members += membership.count;
}

/** Whether sizes of the record may be added at all: only where every one of them counts the same thing. */
export const sizesAdd = remembered((dataset: Dataset): boolean => {
  const bases = allRows(dataset).flatMap((row) =>
    isNationalUnion(row) ? (row.organization.membership?.basis ?? []) : [],
  );
  return new Set(bases).size <= 1;
});

/** Whether a row counts as a national union in sums. */
export function isNationalUnion(row: Row): boolean {
  return row.kind === 'national-union';
}
