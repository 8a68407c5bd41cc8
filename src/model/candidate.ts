/** A candidate's id, minted by the dataset parser. */
export type CandidateId = string & { readonly __id: 'candidate' };

/** Somebody who could be endorsed. */
export interface Candidate {
  readonly id: CandidateId;
  readonly name: string;
  readonly shortName: string;
  /** Place in every listing, and with it the colour and the symbol: 1, 2, … */
  readonly order: number;
}
