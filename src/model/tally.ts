import type { Candidate, CandidateId } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import type { OrganizationId } from './organization.ts';
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
  /** Rows of other kinds, which no sum takes in. */
  readonly others: number;
}

/** One tally for each candidate given, in their order. Only national unions are summed, and none twice. */
export function tallies(rows: readonly Row[], candidates: readonly Candidate[]): readonly Tally[] {
  const counts = countsOf(rows);
  return candidates.map((candidate) => ({ candidate, ...(counts.get(candidate.id) ?? nothing) }));
}

type Count = Omit<Tally, 'candidate'>;

const nothing: Count = { unions: 0, known: 0, members: 0, others: 0 };

/** One pass for all candidates: every part of the page asks for the sums of the same rows. */
const countsOf = remembered((rows: readonly Row[]): ReadonlyMap<CandidateId, Count> => {
  const counted = new Map<CandidateId, Set<OrganizationId>>();
  const counts = new Map<CandidateId, Count>();
  for (const row of rows) {
    const { candidate, organization } = row;
    const seen = counted.get(candidate.id) ?? new Set();
    if (seen.has(organization.id)) continue;
    counted.set(candidate.id, seen.add(organization.id));
    counts.set(candidate.id, withRow(counts.get(candidate.id) ?? nothing, row));
  }
  return counts;
});

function withRow({ unions, known, members, others }: Count, row: Row): Count {
  if (!isNationalUnion(row)) return { unions, known, members, others: others + 1 };
  const { membership } = row.organization;
  if (membership?.basis !== 'members') return { unions: unions + 1, known, members, others };
  return { unions: unions + 1, known: known + 1, members: members + membership.count, others };
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
  return row.organization.kind === 'national-union';
}
