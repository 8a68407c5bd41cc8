import type { Candidate } from './candidate.ts';
import type { Dataset } from './dataset.ts';
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
  return candidates.map((candidate) => {
    const own = rows.filter((row) => row.candidate.id === candidate.id);
    const unions = new Map(own.filter(isNationalUnion).map((row) => [row.organization.id, row.organization]));
    const sizes = [...unions.values()].flatMap((union) =>
      union.membership?.basis === 'members' ? [union.membership.count] : [],
    );
    const others = new Set(own.filter((row) => !isNationalUnion(row)).map((row) => row.organization.id)).size;
    return { candidate, unions: unions.size, known: sizes.length, members: sizes.reduce((a, b) => a + b, 0), others };
  });
}

/** Whether sizes of the record may be added at all: only where every one of them counts the same thing. */
export function sizesAdd(dataset: Dataset): boolean {
  const bases = allRows(dataset).flatMap((row) => (isNationalUnion(row) ? (row.organization.membership?.basis ?? []) : []));
  return new Set(bases).size <= 1;
}

/** Whether a row counts as a national union in sums. */
export function isNationalUnion(row: Row): boolean {
  return row.organization.kind === 'national-union';
}
