import type { Candidate } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import { allRows, type Row } from './selected.ts';
import { isNationalUnion, sizesAdd, tallies } from './tally.ts';

/** The rules for what to count, ours first. */
export const ruleNames = [
  'national-unions',
  'all-organizations',
  'known-size',
  'known-day',
  'member-vote',
  'while-contested',
] as const;
/** A rule for what to count. */
export type RuleName = (typeof ruleNames)[number];

/** What a record gives under one rule. */
export interface RuleResult {
  readonly rule: RuleName;
  /** One for each candidate, in their order. */
  readonly sides: readonly RuleSide[];
  /** The candidate with the most organizations; null where none has more than every other. */
  readonly leader: Candidate | null;
  /** How this compares with our own rule. 'nothing' where the rule leaves no row. */
  readonly outcome: 'holds' | 'reversed' | 'level' | 'nothing';
}

/** What a rule leaves of one candidate's side. */
export interface RuleSide {
  readonly candidate: Candidate;
  readonly count: number;
  /** How many of them have a known size in members. */
  readonly known: number;
  /** Members of those; null where kinds of bodies, or of sizes, are mixed that are never added up. */
  readonly members: number | null;
  /** What stands before the sum, as in a tally. */
  readonly hedge: string | null;
}

/** Counts a whole record again by each rule that makes sense for it. */
export function ruleResults(dataset: Dataset): readonly RuleResult[] {
  const rows = allRows(dataset);
  const sidesBy = ruleNames
    .filter((rule) => rule !== 'while-contested' || dataset.decidedOn !== null)
    .map((rule) => ({ rule, sides: sidesUnder(rule, rows, dataset) }));
  const ours = leaderOf(sidesBy[0]?.sides ?? []);
  return sidesBy.map(({ rule, sides }) => {
    const leader = leaderOf(sides);
    return { rule, sides, leader, outcome: outcomeOf(sides, leader, ours) };
  });
}

function sidesUnder(rule: RuleName, rows: readonly Row[], dataset: Dataset): readonly RuleSide[] {
  const kept = rows.filter((row) => isKept(rule, row));
  return tallies(kept, dataset.candidates).map(({ candidate, unions, known, members, hedge, others }) =>
    rule === 'all-organizations'
      ? { candidate, count: unions + others, known: known + knownOthers(kept, candidate), members: null, hedge }
      : { candidate, count: unions, known, members: sizesAdd(dataset) ? members : null, hedge },
  );
}

function isKept(rule: RuleName, row: Row): boolean {
  const { organization, endorsement } = row;
  if (rule === 'all-organizations') return true;
  if (!isNationalUnion(row)) return false;
  switch (rule) {
    case 'national-unions':
      return true;
    case 'known-size':
      return organization.membership?.basis === 'members';
    case 'known-day':
      return endorsement.date.when.precision === 'day' && !endorsement.date.inferred;
    case 'member-vote':
      return endorsement.process.decided === 'member-vote';
    case 'while-contested':
      return row.phase === 'contested';
  }
}

function knownOthers(rows: readonly Row[], candidate: Candidate): number {
  const own = rows.filter((row) => row.candidate.id === candidate.id && !isNationalUnion(row));
  return own.filter(({ organization }) => organization.membership?.basis === 'members').length;
}

function leaderOf(sides: readonly RuleSide[]): Candidate | null {
  const [first, second] = sides.toSorted((a, b) => b.count - a.count);
  if (!first || first.count === 0) return null;
  return second && second.count === first.count ? null : first.candidate;
}

function outcomeOf(
  sides: readonly RuleSide[],
  leader: Candidate | null,
  ours: Candidate | null,
): RuleResult['outcome'] {
  if (sides.every(({ count }) => count === 0)) return 'nothing';
  if (leader?.id === ours?.id) return 'holds';
  return leader === null ? 'level' : 'reversed';
}
