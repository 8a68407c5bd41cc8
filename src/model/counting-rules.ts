import type { Candidate } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import { settledWithin, type Row } from './row.ts';
import { select } from './select.ts';
import { defaultSelection } from './selection.ts';
import { canAddSizes, tallies } from './tally.ts';

/** The rules for what to count, ours first. Each is one that somebody would defend. */
export const ruleNames = [
  'national-unions',
  'all-groups',
  'size-reported',
  'members',
  'member-votes',
  'while-open',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a list gives under one rule. */
export interface RuleResult {
  readonly rule: RuleName;
  /** One for each candidate, in their order: groups, or people under 'members'. */
  readonly sides: readonly { readonly candidate: Candidate; readonly count: number; readonly hedge: string | null }[];
  /** The candidate ahead; null where none is ahead of every other. */
  readonly leader: Candidate | null;
}

/** Counts a whole list again by each rule that makes sense for it and leaves something to count, five at most. */
export function ruleResults(dataset: Dataset): readonly RuleResult[] {
  const rows = select(dataset, defaultSelection).certain;
  const adds = canAddSizes(dataset);
  const counted = ruleNames
    .filter((rule) => rule !== 'while-open' || settledWithin(dataset) !== null)
    // Where members can be added up, counting only the unions that have some says less of the same.
    .filter((rule) => (rule === 'members' ? adds : rule !== 'size-reported' || !adds))
    .map((rule) => ({ rule, sides: sidesUnder(rule, rows, dataset) }))
    .filter(({ sides }) => sides.some(({ count }) => count > 0));
  return counted.map(({ rule, sides }) => ({ rule, sides, leader: leaderOf(sides) }));
}

function sidesUnder(rule: RuleName, rows: readonly Row[], dataset: Dataset): RuleResult['sides'] {
  return tallies(
    rows.filter((row) => isKept(rule, row)),
    dataset.candidates,
  ).map(({ candidate, unions, others, members, hedge }) => {
    if (rule === 'members') return { candidate, count: members, hedge };
    return { candidate, count: rule === 'all-groups' ? unions + others : unions, hedge: null };
  });
}

function isKept(rule: RuleName, { organization, endorsement, phase }: Row): boolean {
  switch (rule) {
    case 'national-unions':
    case 'all-groups':
    case 'members':
      return true;
    case 'size-reported':
      return organization.membership !== null;
    case 'member-votes':
      return endorsement.process.decided === 'member-vote';
    case 'while-open':
      return phase === 'open';
  }
}

function leaderOf(sides: RuleResult['sides']): Candidate | null {
  const most = Math.max(0, ...sides.map(({ count }) => count));
  const ahead = sides.filter(({ count }) => count === most);
  return most > 0 && ahead.length === 1 ? (ahead[0]?.candidate ?? null) : null;
}
