import type { ConflictingCount, MembershipBasis } from './membership.ts';
import { hedged } from './number-words.ts';

const words: Readonly<Record<MembershipBasis, string>> = {
  members: 'members',
  represented: 'represented',
  'active-and-retired': 'active and retired members',
  workers: 'workers',
};

/** What a count counts, as it stands behind the number: "members", "represented". */
export function basisInWords(basis: MembershipBasis): string {
  return words[basis];
}

/** What is counted, as a noun: "members", "people represented". */
export function countedInWords(basis: MembershipBasis): string {
  return basis === 'represented' ? 'people represented' : words[basis];
}

/** "some 1.6 million members", "670,000 represented", "member count not known". */
export function membershipInWords(membership: ConflictingCount | null): string {
  return membership === null
    ? 'member count not known'
    : `${hedged(membership.count, membership.hedge)} ${basisInWords(membership.basis)}`;
}

/** The same as short as a bar's label: plain members go without the word. */
export function membershipLabel(membership: ConflictingCount | null): string {
  if (membership === null) return 'no figure given';
  const figure = hedged(membership.count, membership.hedge);
  return membership.basis === 'members' ? figure : `${figure} ${basisInWords(membership.basis)}`;
}
