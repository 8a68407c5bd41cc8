import type { Dataset } from '../../model/dataset.ts';
import type { Confidence } from '../../model/endorsement.ts';
import type { Row } from '../../model/row.ts';
import { formatDay, precisionInWords, whenInWords } from '../../model/words/dates.ts';
import { decisionName } from '../../model/words/groups.ts';
import { capital, hedged, shareInWords } from '../../model/words/numbers.ts';
import { gradeInWords, listSays } from '../../model/words/sources.ts';
import { decapitalized } from '../spoken.ts';
import { sentence, type StatedFact } from './stated-fact.ts';

/** What a list says of each choice of one organization, first to last: whom, when, how, and what came of it. */
export function rowFacts(dataset: Dataset, rows: readonly Row[]): readonly StatedFact[] {
  return rows.flatMap((row, index) => {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    const { id, notes, confidence } = row.endorsement;
    const stated: readonly StatedFact[] = [
      choice(row, before, after),
      date(dataset, row),
      process(dataset, row),
      ...vote(row),
      ...end(row, after),
      ...notes.map((note) => ({ term: 'Note', value: '', asides: [sentence(note)] })),
      ...grades(confidence),
    ];
    return stated.map((fact) => ({ ...fact, choice: id }));
  });
}

function choice({ candidate, endorsement }: Row, before: Row | undefined, after: Row | undefined): StatedFact {
  const isFirst = endorsement.ended !== null && after !== undefined;
  const later = before?.endorsement.ended ? 'Then backed' : 'Also backed';
  return {
    term: before ? later : isFirst ? 'Backed first' : 'Backed',
    value: candidate.name,
    candidate,
    evidence: endorsement.evidence,
  };
}

function date({ race: { settled } }: Dataset, { endorsement, phase }: Row): StatedFact {
  const { when, inferred, evidence } = endorsement.date;
  const mark = settled === null ? '' : `${settled.words}, on ${formatDay(settled.on)}.`;
  const late = { open: '', late: `Came after ${mark}`, unsure: `May have come after ${mark}` }[phase];
  return {
    term: 'When',
    value: capital(whenInWords(when)),
    asides: [precisionInWords(when, inferred), late, late === '' ? '' : (settled?.note ?? '')],
    evidence,
  };
}

function process(dataset: Dataset, { endorsement }: Row): StatedFact {
  const { decided, accordingTo, detail, evidence } = endorsement.process;
  const isSilent = decided === 'not-said' && accordingTo === null && detail === '';
  return {
    term: 'How it was decided',
    value: decisionName(decided),
    asides: isSilent
      ? [sentence(`${listSays(dataset, 'don’t say', 'doesn’t say')} how`)]
      : [accordingTo === null ? '' : sentence(`According to ${decapitalized(accordingTo)}`), sentence(detail)],
    evidence,
  };
}

function vote({ endorsement: { voteShare, turnout } }: Row): readonly StatedFact[] {
  const share: StatedFact[] = voteShare
    ? [
        {
          term: 'Share of the vote',
          value: shareInWords(voteShare.value, voteShare.hedge),
          asides: ['Of those who voted, not of all members.'],
          evidence: voteShare.evidence,
        },
      ]
    : [];
  if (!turnout) return share;
  const voted = `${hedged(turnout.value, turnout.hedge)} members`;
  return [...share, { term: 'Voted', value: voted, evidence: turnout.evidence }];
}

function end({ endorsement: { ended } }: Row, after: Row | undefined): readonly StatedFact[] {
  if (ended === null) return [];
  const isSwitch = ended.how === 'switched';
  return [
    {
      term: isSwitch ? 'Switched' : 'Withdrew its endorsement',
      value: capital(whenInWords(ended.when)),
      asides: isSwitch && after ? [`To ${after.candidate.name}.`] : [],
      evidence: ended.evidence,
    },
  ];
}

function grades(confidence: Confidence | null): readonly StatedFact[] {
  if (confidence === null) return [];
  const { date: when, membership } = confidence;
  const size = membership === null ? '' : `Size: ${gradeInWords(membership)} (grade ${membership}).`;
  return [{ term: 'What we rely on', value: '', asides: [`Date: ${gradeInWords(when)} (grade ${when}).`, size] }];
}
