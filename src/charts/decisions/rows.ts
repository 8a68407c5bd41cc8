import type { Candidate } from '../../model/candidate.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { decisions, type Decision } from '../../model/endorsement.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { isNationalUnion } from '../../model/tally.ts';
import { decapitalized } from '../spoken.ts';

/** One endorsement and whose account says how it was decided. */
export interface DecisionEntry {
  readonly row: Row;
  /** Quiet words under the name: kind where it is no national union, the account, and its place in time where that is to be minded; empty for nothing. */
  readonly account: string;
}

/** The endorsements of one candidate that were decided one way. */
export interface DecisionColumn {
  readonly candidate: Candidate;
  readonly entries: readonly DecisionEntry[];
}

/** One way of deciding, with a column for each candidate. */
export interface DecisionGroup {
  readonly decision: Decision;
  readonly heading: string;
  readonly aside: string;
  readonly columns: readonly DecisionColumn[];
}

const headings: Readonly<Record<Decision, string>> = {
  'member-vote': 'Members voted',
  leadership: 'Leaders decided',
  'not-said': 'Not said',
};

/** This many endorsements are drawn of each way and candidate; the heading counts them all. */
export const entryLimit = 40;

/** The ways of deciding that occur among the rows, in their fixed order. */
export function decisionGroups(dataset: Dataset, rows: readonly Row[]): readonly DecisionGroup[] {
  const candidates = dataset.candidates.filter(({ id }) => rows.some((row) => row.candidate.id === id));
  return decisions.flatMap((decision) => {
    const own = rows.filter(({ endorsement }) => endorsement.process.decided === decision);
    if (own.length === 0) return [];
    const columns = candidates.map((candidate) => ({
      candidate,
      entries: own
        .filter((row) => row.candidate.id === candidate.id)
        .slice(0, entryLimit)
        .map(entry),
    }));
    return [{ decision, heading: headings[decision], aside: plural(own.length, 'endorsement'), columns }];
  });
}

function entry(row: Row): DecisionEntry {
  const { accordingTo } = row.endorsement.process;
  const kind = isNationalUnion(row) ? '' : kindInWords(row.organization.kind, 'one');
  const account = accordingTo === null ? '' : `according to ${decapitalized(accordingTo)}`;
  return { row, account: [kind, account, cautionInWords(row)].filter((part) => part !== '').join(', ') };
}
