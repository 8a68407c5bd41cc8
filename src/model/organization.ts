import type { Evidence, EvidenceList } from './evidence.ts';
import type { Membership } from './membership.ts';

/** An organization's id, minted by the dataset parser. */
export type OrganizationId = string & { readonly __id: 'organization' };

/** What sort of body it is, in the order in which kinds are listed. */
export const organizationKinds = [
  'national-union',
  'affiliate',
  'local',
  'federation',
  'alliance',
  'advocacy-group',
  'political-party',
  'coalition',
] as const;

/** What sort of body an organization is. */
export type OrganizationKind = (typeof organizationKinds)[number];

/** A body that endorsed, or that the record speaks of. */
export interface Organization {
  readonly id: OrganizationId;
  /** Full name, as its source prints it. */
  readonly name: string;
  /** Short form for chart labels, ours. */
  readonly label: string;
  /** As printed in a source, or null where none prints one. */
  readonly abbreviation: string | null;
  /** Other spellings met in the sources. */
  readonly otherSpellings: readonly Evidence[];
  readonly kind: OrganizationKind;
  /** The body it belongs to, and where that stands; null for none. */
  readonly parent: Parent | null;
  /** How many members the record gives it, or null where it is silent. */
  readonly membership: Membership | null;
  readonly evidence: EvidenceList;
}

/** The body that an affiliate or local belongs to. */
export interface Parent {
  readonly organization: OrganizationId;
  readonly evidence: EvidenceList;
}
