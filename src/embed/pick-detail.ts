/** What an `endorsements:pick` event carries: the organization a reader has pinned, and what is known of it. */
export interface PickDetail {
  /** Null when the reader has let go of it. */
  readonly organization: PickedOrganization | null;
  readonly endorsements: readonly PickedEndorsement[];
}

/** The organization that was picked. */
export interface PickedOrganization {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** People, or null where no source gives a figure. */
  readonly members: number | null;
  /** The source's own hedge, or null. */
  readonly hedge: string | null;
}

/** One endorsement by that organization. */
export interface PickedEndorsement {
  readonly candidate: string;
  readonly candidateName: string;
  /** "switched" or "withdrawn" where the organization no longer backs the candidate, else null. */
  readonly ended: string | null;
  /** EDTF, as in "2019-12-17", "2019-11" or "../2019-12-17"; empty where no source dates it. */
  readonly date: string;
  /** "member-vote", "leadership" or "not-said". */
  readonly decided: string;
  readonly evidence: readonly PickedEvidence[];
}

/** Where a fact stands. */
export interface PickedEvidence {
  readonly outlet: string;
  readonly headline: string | null;
  /** An http or https address, or null. */
  readonly address: string | null;
  readonly paragraph: number | null;
  /** At most eight words, as printed. */
  readonly printed: string;
}
