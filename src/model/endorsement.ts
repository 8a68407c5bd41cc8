import type { CandidateId, Dated } from './candidate.ts';
import type { Evidence, EvidenceList } from './evidence.ts';
import type { OrganizationId } from './organization.ts';
import type { When } from './when.ts';

/** An endorsement's id, minted by the dataset parser. */
export type EndorsementId = string & { readonly __id: 'endorsement' };

/** How an endorsement was decided, in the order in which the ways are listed. */
export const waysToDecide = ['member-vote', 'delegates', 'leadership-after-poll', 'leadership', 'not-said'] as const;
/** How an endorsement was decided; 'not-said' where the list's sources are silent. */
export type Decision = (typeof waysToDecide)[number];
/** The ways that a source can report: all but silence. */
export const waysReported = waysToDecide.filter((way) => way !== 'not-said');

/** An organization backing a candidate, as named sources report it. */
export interface Endorsement {
  readonly id: EndorsementId;
  readonly organization: OrganizationId;
  readonly candidate: CandidateId;
  readonly date: EndorsementDate;
  readonly process: Process;
  /** Share of the votes cast, or null. */
  readonly voteShare: Figure | null;
  /** Members who voted, or null. */
  readonly turnout: Figure | null;
  /** How and when the organization stopped backing the candidate; null where it did not. */
  readonly ended: Ended | null;
  /** A few words to write beside it on the timeline; empty for most. */
  readonly annotation: string;
  readonly evidence: EvidenceList;
  /** Conflicts and cautions in our own words. */
  readonly notes: readonly string[];
  /** How far the research trusts the row, or null in a list whose sources were read whole. */
  readonly confidence: Confidence | null;
}

/** When it happened and where that stands. */
export interface EndorsementDate {
  readonly when: When;
  /** True where no source dates it and the place in time is inferred from published counts. */
  readonly inferred: boolean;
  readonly evidence: EvidenceList;
}

/** How an endorsement came to its end. A switch has a second row that begins where this one ends. */
export interface Ended extends Dated {
  readonly how: 'switched' | 'withdrawn';
}

/** How it was decided and according to whom. */
export interface Process {
  readonly decided: Decision;
  /** Who says so, in our own words; null where nobody does. */
  readonly accordingTo: string | null;
  /** What the sources say of the process, in our own words; empty where nothing is said. */
  readonly detail: string;
  readonly evidence: readonly Evidence[];
  /** Other sources that say it was decided another way. */
  readonly conflicts: readonly ContraryProcess[];
}

/** Whether reports differ on a vote of the members: our list counts none, and another source reports one. */
export function isDisputedVote({ decided, conflicts }: Process): boolean {
  return decided !== 'member-vote' && conflicts.some((one) => one.decided === 'member-vote');
}

/** Another way in which an endorsement was decided, according to some source. */
export interface ContraryProcess {
  readonly decided: (typeof waysReported)[number];
  readonly accordingTo: string;
  readonly evidence: EvidenceList;
}

/** A figure with the source's own hedge. */
export interface Figure {
  /** A count of people, or a share from 0 to 1. */
  readonly value: number;
  readonly hedge: string | null;
  readonly evidence: EvidenceList;
}

/** What the date and the membership rest on. */
export interface Confidence {
  readonly date: Grade;
  readonly membership: Grade | null;
}

/** A the organization's or the campaign's own text, B news reports, C secondary text only, D inferred. */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];
