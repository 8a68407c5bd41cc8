import type { Candidate } from './candidate.ts';
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { compareRows, rowsOf, type Row } from './row.ts';
import { compareWhen, daysWithin } from './when.ts';

/** A published count of a candidate's unions, with the rows of the list that make it up on its date. */
export interface PublishedCount {
  readonly claim: Claim;
  /** By date, the undated last. */
  readonly rows: readonly Row[];
  /** Those of them that were surely there by then and that the count before it did not have. */
  readonly added: readonly Row[];
  /** Rows of the candidate that were surely there by then and that the count leaves out. */
  readonly leftOut: readonly Row[];
  /** Rows that may or may not have been there by then, each at the first count of which that is so. */
  readonly unsure: readonly Row[];
}

/** The published counts for one candidate, by date. */
export interface CountsOf {
  readonly candidate: Candidate;
  readonly counts: readonly PublishedCount[];
}

/** Every published count of unions whose rows the list can name, candidate by candidate; empty where it names none. */
export function publishedCounts(dataset: Dataset): readonly CountsOf[] {
  return dataset.candidates.flatMap((candidate) => {
    const own = rowsOf(dataset)
      .filter((row) => row.candidate.id === candidate.id)
      .sort(compareRows('date'));
    const claims = dataset.claims
      .filter((claim) => claim.candidate === candidate.id && isCount(claim))
      .sort((a, b) => compareWhen(a.asOf, b.asOf));
    const counts = claims.map((claim, index) => publishedCount(claim, claims[index - 1], own));
    return counts.length === 0 ? [] : [{ candidate, counts }];
  });
}

function isCount({ measure, rows }: Claim): boolean {
  return (measure === 'unions' || measure === 'rank') && rows.length > 0;
}

function publishedCount(claim: Claim, before: Claim | undefined, own: readonly Row[]): PublishedCount {
  const [counted, earlier] = [new Set(claim.rows), new Set(before?.rows)];
  const rows = own.filter(({ endorsement }) => counted.has(endorsement.id));
  return {
    claim,
    rows,
    added: rows.filter((row) => !earlier.has(row.endorsement.id) && thereBy(row, claim) !== 'some'),
    leftOut: own.filter((row) => !counted.has(row.endorsement.id) && thereBy(row, claim) === 'every'),
    unsure: own.filter((row) => thereBy(row, claim) === 'some' && !(before && thereBy(row, before) === 'some')),
  };
}

/** Whether a row was there by the date that a claim speaks of: on every day it can have happened on, on some, or on none. */
function thereBy({ endorsement }: Row, { asOf }: Claim): ReturnType<typeof daysWithin> {
  return asOf.latest === null ? 'none' : daysWithin(endorsement.date.when, null, asOf.latest);
}
