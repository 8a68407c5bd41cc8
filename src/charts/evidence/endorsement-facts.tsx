import { candidateOf, type Dataset } from '../../model/dataset.ts';
import { formatDay, whenInWords } from '../../model/when-words.ts';
import { decisionInWords } from '../../model/decision-words.ts';
import type { Endorsement, Process } from '../../model/endorsement.ts';
import { hedged } from '../../model/number-words.ts';
import { phaseOf } from '../../model/phase.ts';
import { precisionInWords } from '../../model/precision-words.ts';
import { shareInWords } from '../../model/share-words.ts';
import { CandidateName } from '../candidate-name.tsx';
import { recordInWords } from '../record-words.ts';
import { capital } from '../spoken.ts';
import { Fact } from './fact.tsx';
import { sentence } from './sentence.ts';

/** What the record says of one endorsement: whom, when, how decided, and the vote where there was one. */
export interface EndorsementFactsProps {
  readonly dataset: Dataset;
  readonly endorsement: Endorsement;
}

/** See `EndorsementFactsProps`. Stands in a `dl`. */
export function EndorsementFacts({ dataset, endorsement }: EndorsementFactsProps) {
  const { candidate, date, process, voteShare, turnout, evidence } = endorsement;
  return (
    <>
      <Fact
        dataset={dataset}
        term="Endorsed"
        value={<CandidateName candidate={candidateOf(dataset, candidate)} form="name" />}
        evidence={evidence}
      />
      <Fact
        dataset={dataset}
        term="When"
        value={capital(whenInWords(date.when))}
        asides={[precisionInWords(date), phaseInWords(dataset, endorsement)]}
        evidence={date.evidence}
      />
      <Fact
        dataset={dataset}
        term="How it was decided"
        value={capital(decisionInWords(process.decided))}
        asides={accountOf(dataset, process)}
        evidence={process.evidence}
      />
      {voteShare === null ? null : (
        <Fact
          dataset={dataset}
          term="Share of the vote"
          value={shareInWords(voteShare)}
          asides={['Of those who voted, not of all members.']}
          evidence={voteShare.evidence}
        />
      )}
      {turnout === null ? null : (
        <Fact
          dataset={dataset}
          term="Voted"
          value={`${hedged(turnout.value, turnout.hedge)} members`}
          evidence={turnout.evidence}
        />
      )}
    </>
  );
}

function accountOf({ record }: Dataset, { decided, accordingTo, detail }: Process): readonly string[] {
  const silent = decided === 'not-said' && accordingTo === null && detail === '';
  if (silent) return [`${capital(recordInWords(record))} don’t say how.`];
  return [accordingTo === null ? '' : `Whose account: ${sentence(accordingTo)}`, sentence(detail)];
}

function phaseInWords({ decidedOn }: Dataset, { date }: Endorsement): string {
  if (decidedOn === null) return '';
  switch (phaseOf(date.when, decidedOn)) {
    case 'contested':
      return '';
    case 'decided':
      return `The race was no longer open after ${formatDay(decidedOn)}.`;
    case 'not-known':
      return `It can’t be told whether the race was still open. That ended on ${formatDay(decidedOn)}.`;
  }
}
