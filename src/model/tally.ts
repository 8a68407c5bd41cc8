import type { Candidate } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import type { Organization } from './organization.ts';
import { rowsOf, type Row } from './row.ts';

/** How the national unions of one candidate add up, and what the sum leaves out. */
export interface Tally {
  readonly candidate: Candidate;
  /** National unions among the rows, each once. */
  readonly unions: number;
  /** How many of them have a reported size in members. */
  readonly sized: number;
  /** People in those. */
  readonly members: number;
  /** What stands before the sum: the source's own word where it is one figure, "about" where figures are added; or null. */
  readonly hedge: string | null;
  /** How many of the unions came after the race was settled. */
  readonly late: number;
  /** Organizations of other kinds, each once: the count of unions leaves them out. */
  readonly others: number;
  /** How many of the others came after the race was settled. */
  readonly lateOthers: number;
}

/** One tally for each candidate given, in their order. */
export function tallies(rows: readonly Row[], candidates: readonly Candidate[]): readonly Tally[] {
  return candidates.map((candidate) => tallyOf(rows, candidate));
}

/** The tally of one candidate, whose rows may stand among others. */
export function tallyOf(rows: readonly Row[], candidate: Candidate): Tally {
  const own = oneRowPerOrganization(rows.filter((row) => row.candidate.id === candidate.id));
  const unions = own.filter((row) => row.isNationalUnion);
  const others = own.filter((row) => !row.isNationalUnion);
  const sizes = unions.flatMap(({ organization: { membership } }) =>
    membership?.basis === 'members' ? [membership] : [],
  );
  return {
    candidate,
    unions: unions.length,
    sized: sizes.length,
    members: sizes.reduce((sum, { count }) => sum + count, 0),
    hedge: sizes.length > 1 ? 'about' : (sizes[0]?.hedge ?? null),
    late: lateIn(unions),
    others: others.length,
    lateOthers: lateIn(others),
  };
}

function lateIn(rows: readonly Row[]): number {
  return rows.filter(({ phase }) => phase === 'late').length;
}

/** How many national unions are among the rows, whomever they back. */
export function unionsAmong(rows: readonly Row[]): number {
  return oneRowPerOrganization(rows.filter((row) => row.isNationalUnion)).length;
}

/** Whether sizes of a list may be added at all: only where every national union's counts the same thing. */
export function canAddSizes(dataset: Dataset): boolean {
  const bases = rowsOf(dataset).flatMap(({ isNationalUnion, organization: { membership } }) =>
    isNationalUnion && membership ? [membership.basis] : [],
  );
  return new Set(bases).size <= 1;
}

/** The first row of each organization: one that backs two is one. */
export function oneRowPerOrganization(rows: readonly Row[]): Row[] {
  const seen = new Map<Organization, Row>();
  for (const row of rows) if (!seen.has(row.organization)) seen.set(row.organization, row);
  return [...seen.values()];
}
