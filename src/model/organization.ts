import type { Evidence, EvidenceList } from './evidence.ts';

/** An organization's id, minted by the dataset parser. */
export type OrganizationId = string & { readonly __id: 'organization' };

/** What sort of group it is, in the order in which kinds are listed. */
export const organizationKinds = [
  'national-union',
  'regional-union',
  'affiliate',
  'local',
  'federation',
  'alliance',
  'advocacy-group',
  'political-party',
  'coalition',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** A group that endorsed, or that the list speaks of. */
export interface Organization {
  readonly id: OrganizationId;
  /** Full name, as its source prints it. */
  readonly name: string;
  /** What people call it, for charts and other tight places: initials that people know, else a short name. */
  readonly label: string;
  /** Other initials, former and informal names that a search answers to; ours. */
  readonly aliases: readonly string[];
  /** Who its members are, in a few words of our own: "public workers". */
  readonly who: string;
  /** Other spellings met in the sources. */
  readonly otherSpellings: readonly Evidence[];
  readonly kind: OrganizationKind;
  /** The organization it belongs to, and where that stands; null for none. */
  readonly parent: Parent | null;
  /** How many members the list's sources report, or null where they are silent. */
  readonly membership: Membership | null;
  readonly evidence: EvidenceList;
}

/** The organization that an affiliate or local belongs to. */
export interface Parent {
  readonly organization: OrganizationId;
  readonly evidence: EvidenceList;
}

/** What a count of people counts: they are not the same, and are never summed together. */
export const membershipBases = ['members', 'represented', 'active-and-retired', 'workers'] as const;
export type MembershipBasis = (typeof membershipBases)[number];

/** A count of people as one source gives it. */
export interface PeopleCount {
  /** People, a positive integer. */
  readonly count: number;
  /** The source's own hedge ("some", "nearly"), or null where the figure is given flat. */
  readonly hedge: string | null;
  readonly basis: MembershipBasis;
  readonly evidence: EvidenceList;
}

/** The size of an organization. */
export interface Membership extends PeopleCount {
  /** What a reader has to know of the figure, in our own words; empty where nothing is. */
  readonly note: string;
  /** Readings in other sources that differ, each as printed. */
  readonly conflicts: readonly PeopleCount[];
}

/** Whether none of the printed words behind an organization hold its label: it is then ours. */
export function isLabelOurs({ name, label, otherSpellings, evidence }: Organization): boolean {
  const printed = [name, ...[...evidence, ...otherSpellings].map((one) => one.printed)];
  return !printed.some((words) => words.includes(label));
}
