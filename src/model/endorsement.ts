import type { CandidateId } from './candidate.ts';
import type { EvidenceList } from './evidence.ts';
import type { OrganizationId } from './organization.ts';
import type { When } from './when.ts';

/** An endorsement's id, minted by the dataset parser. */
export type EndorsementId = string & { readonly __id: 'endorsement' };

/** How an endorsement was decided, in the order in which the ways are listed. */
export const decisions = ['member-vote', 'leadership', 'not-said'] as const;

/** How an endorsement was decided; 'not-said' where the record is silent. */
export type Decision = (typeof decisions)[number];

/** An organization backing a candidate, as named sources report it. */
export interface Endorsement {
  readonly id: EndorsementId;
  readonly organization: OrganizationId;
  readonly candidate: CandidateId;
  readonly date: EndorsementDate;
  readonly process: Process;
  /** Share of the votes cast, as printed, or null. */
  readonly voteShare: Figure | null;
  /** Members who voted, or null. */
  readonly turnout: Figure | null;
  readonly evidence: EvidenceList;
  /** Conflicts and cautions in our own words. */
  readonly notes: readonly string[];
  /** How far the research trusts the row: A to D, or null in a record that is read whole. */
  readonly confidence: Confidence | null;
}

/** When it happened and where that stands. */
export interface EndorsementDate {
  readonly when: When;
  /** True where no source dates it and the place in time is inferred from running counts. */
  readonly inferred: boolean;
  readonly evidence: EvidenceList;
}

/** How it was decided and by whose account. */
export interface Process {
  readonly decided: Decision;
  /** Whose account it is, in our own words ("the article's own voice", a named person); null where nothing is said. */
  readonly accordingTo: string | null;
  /** What the record says of the process, in our own words; empty where nothing is said. */
  readonly detail: string;
  readonly evidence: readonly EvidenceOf[];
}
type EvidenceOf = EvidenceList[number];

/** A figure with the source's own hedge. */
export interface Figure {
  /** A count of people, or a share from 0 to 1. */
  readonly value: number;
  readonly hedge: string | null;
  readonly evidence: EvidenceList;
}

/** Grades of the date and of the membership: A own text read, B press, C secondary, D inferred. */
export interface Confidence {
  readonly date: Grade;
  readonly membership: Grade | null;
}

/** A the organization's own text, B press read, C secondary text only, D inferred. */
export type Grade = 'A' | 'B' | 'C' | 'D';
