import type { CandidateId } from './candidate.ts';
import type { EndorsementId } from './endorsement.ts';
import type { EvidenceList } from './evidence.ts';
import type { When } from './when.ts';

/** A claim's id, minted by the dataset parser. */
export type ClaimId = string & { readonly __id: 'claim' };

/** What a claim counts or says. */
export const claimMeasures = [
  'unions',
  'workers',
  'rank',
  'share',
  'poll',
  'score',
  'locals',
  'organizations',
  'contributions',
  'votes',
  'process',
  'words',
] as const;
export type ClaimMeasure = (typeof claimMeasures)[number];

/** What the list can say of a claim. */
export const claimOutcomes = ['fits', 'differs', 'cannot-check'] as const;
export type ClaimOutcome = (typeof claimOutcomes)[number];

/** An aggregate statement that somebody made: never a row, never added to or taken from one. */
export interface Claim {
  readonly id: ClaimId;
  /** A short title, ours. */
  readonly title: string;
  readonly measure: ClaimMeasure;
  /** The number claimed, or null where the claim is in words only. */
  readonly value: number | null;
  /** A second number where the claim compares two (44 to 42), or null. */
  readonly against: number | null;
  readonly hedge: string | null;
  /** What the number counts, in our own words. */
  readonly scope: string;
  /** Whose claim it is, in our own words. */
  readonly claimant: string;
  /** Whom it favors, or null. */
  readonly candidate: CandidateId | null;
  /** The date it speaks of. */
  readonly asOf: When;
  /** The rows that make the number up, as far as the list can name them; empty where it can't. */
  readonly rows: readonly EndorsementId[];
  readonly verdict: Verdict;
  readonly evidence: EvidenceList;
}

/** What the rows of the list can say about a claim. */
export interface Verdict {
  readonly outcome: ClaimOutcome;
  /** Why, in our own words. */
  readonly reason: string;
  /** The query string of the view that shows it, without the question mark; empty for the whole list. */
  readonly view: string;
  /** Fingerprint of the rows that the view selected when the verdict was last read, in hex. */
  readonly read: string;
}
