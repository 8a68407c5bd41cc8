import type { EvidenceList } from './evidence.ts';

/** What a count of people counts: they are not the same, and are never summed together. */
export const membershipBases = ['members', 'represented', 'active-and-retired', 'workers'] as const;

/** What a count of people counts. */
export type MembershipBasis = (typeof membershipBases)[number];

/** The size of an organization as its source gives it. */
export interface Membership {
  /** People, a positive integer. */
  readonly count: number;
  /** The source's own hedge ("some", "nearly"), or null where the figure is given flat. */
  readonly hedge: string | null;
  readonly basis: MembershipBasis;
  /** Readings in other sources that differ, each as printed. */
  readonly conflicts: readonly ConflictingCount[];
  readonly evidence: EvidenceList;
}

/** Another source's count for the same organization. */
export interface ConflictingCount {
  readonly count: number;
  readonly hedge: string | null;
  readonly basis: MembershipBasis;
  readonly evidence: EvidenceList;
}
