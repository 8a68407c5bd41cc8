import type { CandidateId } from './candidate.ts';
import type { EvidenceList } from './evidence.ts';
import type { OrganizationId } from './organization.ts';
import type { When } from './when.ts';

/** A context event's id, minted by the dataset parser. */
export type ContextEventId = string & { readonly __id: 'context-event' };

/** What sort of event it is. */
export const contextKinds = [
  'memo',
  'meeting',
  'statement',
  'poll',
  'fundraising',
  'contest',
  'no-endorsement',
] as const;
/** What sort of event it is; 'no-endorsement' where an organization held back. */
export type ContextKind = (typeof contextKinds)[number];

/** Something that bears on the endorsements and is none itself. */
export interface ContextEvent {
  readonly id: ContextEventId;
  readonly kind: ContextKind;
  /** A short label, ours, about six words. */
  readonly label: string;
  /** One sentence of our own. */
  readonly summary: string;
  readonly when: When;
  readonly organizations: readonly OrganizationId[];
  readonly candidates: readonly CandidateId[];
  /** A few words to write beside it on the timeline; empty for most. */
  readonly annotation: string;
  readonly evidence: EvidenceList;
}
