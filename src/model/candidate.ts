import type { EvidenceList } from './evidence.ts';
import type { When } from './when.ts';

/** A candidate's id, minted by the dataset parser. */
export type CandidateId = string & { readonly __id: 'candidate' };

/** Somebody who could be endorsed. */
export interface Candidate {
  readonly id: CandidateId;
  readonly name: string;
  readonly shortName: string;
  /** Place in every listing, and with it the color, the symbol and the pattern: 1 to 6. */
  readonly order: number;
  /** When the candidate left the race, after which no endorsement is expected; null for one who stayed. */
  readonly left: Dated | null;
}

/** A date and where it stands. */
export interface Dated {
  readonly when: When;
  readonly evidence: EvidenceList;
}
