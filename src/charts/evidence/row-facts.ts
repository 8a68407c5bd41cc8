import type { Dataset } from '../../model/dataset.ts';
import type { Confidence } from '../../model/endorsement.ts';
import type { Row } from '../../model/row.ts';
import { formatDay, precisionInWords, whenInWords } from '../../model/words/dates.ts';
import { decisionName } from '../../model/words/groups.ts';
import { capital, hedged, shareInWords } from '../../model/words/numbers.ts';
import { gradeInWords, silenceOn } from '../../model/words/sources.ts';
import { decapitalized } from '../spoken.ts';
import { sentence, type StatedFact } from './stated-fact.ts';

/** What a list says of each choice of one organization, first to last: whom, when, how, and what came of it. */
export function choiceFacts(dataset: Dataset, rows: readonly Row[]): readonly StatedFact[] {
  return rows.flatMap((row, index) => {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    const facts = [
      choice(row, before, after),
      date(dataset, row),
      process(dataset, row),
      ...vote(row),
      ...end(row, after),
      ...exit(row),
    ];
    return facts.map((fact) => ({ ...fact, choice: row.endorsement.id }));
  });
}

/** What else there is to know of each choice: cautions, and what its date and size rest on. */
export function cautionFacts(rows: readonly Row[]): readonly StatedFact[] {
  return rows.flatMap(({ endorsement: { id, notes, confidence } }) =>
    [...noted(notes), ...grades(confidence)].map((fact) => ({ ...fact, choice: id })),
  );
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
  // A month or a season says itself how exact it is.
  const isPlain = (when.precision === 'month' || when.precision === 'season') && !inferred;
  return {
    term: 'When',
    value: capital(whenInWords(when)),
    asides: [isPlain ? '' : precisionInWords(when, inferred), late, late === '' ? '' : (settled?.note ?? '')],
    evidence,
  };
}

function process(dataset: Dataset, { endorsement }: Row): StatedFact {
  const { decided, accordingTo, detail, evidence, conflicts } = endorsement.process;
  const isSilent = decided === 'not-said' && accordingTo === null && detail === '';
  return {
    term: 'How it was decided',
    value: decisionName(decided),
    asides: isSilent
      ? [sentence(silenceOn(dataset, 'how it decided'))]
      : [accordingTo === null ? '' : sentence(`According to ${decapitalized(accordingTo)}`), sentence(detail)],
    evidence,
    readings: conflicts.map((one) => ({
      words: `${decisionName(one.decided)}, according to ${decapitalized(one.accordingTo)}.`,
      evidence: one.evidence,
    })),
  };
}

function vote({ endorsement: { voteShare, turnout } }: Row): readonly StatedFact[] {
  const share: StatedFact[] = voteShare
    ? [
        {
          term: 'Share of the vote',
          value: capital(shareInWords(voteShare.value, voteShare.hedge)),
          asides: ['Of those who voted, not of all members.'],
          evidence: voteShare.evidence,
        },
      ]
    : [];
  if (!turnout) return share;
  const voted = capital(`${hedged(turnout.value, turnout.hedge)} members`);
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

/** A candidate who left the race leaves a choice that nobody took back behind. */
function exit({ candidate: { shortName, left }, endorsement: { ended } }: Row): readonly StatedFact[] {
  if (left === null || ended !== null) return [];
  return [{ term: `${shortName} left the race`, value: capital(whenInWords(left.when)), evidence: left.evidence }];
}

function noted(notes: readonly string[]): readonly StatedFact[] {
  if (notes.length === 0) return [];
  const readings = notes.map((note) => ({ words: sentence(note), evidence: [] }));
  return [{ term: notes.length === 1 ? 'Note' : 'Notes', value: '', readings }];
}

function grades(confidence: Confidence | null): readonly StatedFact[] {
  if (confidence === null) return [];
  const { date: when, membership } = confidence;
  const size = membership === null ? '' : `Size: ${gradeInWords(membership)} (grade ${membership}).`;
  return [{ term: 'What we rely on', value: '', asides: [`Date: ${gradeInWords(when)} (grade ${when}).`, size] }];
}
