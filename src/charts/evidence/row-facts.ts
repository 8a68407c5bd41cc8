import type { Dataset } from '../../model/dataset.ts';
import type { Row } from '../../model/row.ts';
import { formatDay, precisionInWords, whenInWords } from '../../model/words/dates.ts';
import { backedNext } from '../../model/words/endings.ts';
import { decisionName } from '../../model/words/groups.ts';
import { capital, decapitalized, hedged, shareInWords } from '../../model/words/numbers.ts';
import { gradeInWords, silenceOn } from '../../model/words/sources.ts';
import { sentence, type StatedFact } from './stated-fact.ts';

/** What a list says of each choice of one organization, first to last: whom, when, how, and what came of it. */
export function choiceFacts(dataset: Dataset, rows: readonly Row[]): readonly StatedFact[] {
  return rows.flatMap((row, index) => {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    return statedOf(row, [
      choice(row, before, after),
      date(dataset, row),
      process(dataset, row),
      voteShare(row),
      turnout(row),
      end(row, after),
      exit(row),
    ]);
  });
}

/** What else there is to know of each choice: cautions, and what its date and size rest on. */
export function cautionFacts(rows: readonly Row[]): readonly StatedFact[] {
  return rows.flatMap((row) => statedOf(row, [notes(row), grades(row)]));
}

function statedOf({ endorsement: { id } }: Row, facts: readonly (StatedFact | null)[]): readonly StatedFact[] {
  return facts.flatMap((fact) => (fact === null ? [] : [{ ...fact, choice: id }]));
}

function choice({ candidate, endorsement }: Row, before: Row | undefined, after: Row | undefined): StatedFact {
  const isFirst = endorsement.ended !== null && after !== undefined;
  return {
    term: before ? backedNext(before.endorsement) : isFirst ? 'Backed first' : 'Backed',
    value: candidate.name,
    candidate,
    evidence: endorsement.evidence,
  };
}

function date({ race: { settled } }: Dataset, { endorsement, phase }: Row): StatedFact {
  const { when, inferred, evidence } = endorsement.date;
  const mark = settled === null ? '' : `${settled.words}, on ${formatDay(settled.on)}.`;
  const late = { open: '', late: `Came after ${mark}`, unsure: `May have come after ${mark}` }[phase];
  const isMonthOrSeason = when.precision === 'month' || when.precision === 'season';
  return {
    term: 'When',
    value: capital(whenInWords(when)),
    // A month or a season says itself how exact it is.
    asides: [
      isMonthOrSeason && !inferred ? '' : precisionInWords(when, inferred),
      late,
      late === '' ? '' : (settled?.note ?? ''),
    ],
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

function voteShare({ endorsement: { voteShare: share } }: Row): StatedFact | null {
  if (share === null) return null;
  return {
    term: 'Share of the vote',
    value: capital(shareInWords(share.value, share.hedge)),
    asides: ['Of those who voted, not of all members.'],
    evidence: share.evidence,
  };
}

function turnout({ endorsement: { turnout: voted } }: Row): StatedFact | null {
  if (voted === null) return null;
  return { term: 'Voted', value: capital(`${hedged(voted.value, voted.hedge)} members`), evidence: voted.evidence };
}

function end({ endorsement: { ended } }: Row, after: Row | undefined): StatedFact | null {
  if (ended === null) return null;
  const isSwitch = ended.how === 'switched';
  return {
    term: isSwitch ? 'Switched' : 'Withdrew its endorsement',
    value: capital(whenInWords(ended.when)),
    asides: isSwitch && after ? [`To ${after.candidate.name}.`] : [],
    evidence: ended.evidence,
  };
}

/** A candidate who left the race leaves a choice that nobody took back behind. */
function exit({ candidate: { shortName, left }, endorsement: { ended } }: Row): StatedFact | null {
  if (left === null || ended !== null) return null;
  return { term: `${shortName} left the race`, value: capital(whenInWords(left.when)), evidence: left.evidence };
}

function notes({ endorsement: { notes } }: Row): StatedFact | null {
  if (notes.length === 0) return null;
  const readings = notes.map((note) => ({ words: sentence(note), evidence: [] }));
  return { term: notes.length === 1 ? 'Note' : 'Notes', value: '', readings };
}

function grades({ endorsement: { confidence } }: Row): StatedFact | null {
  if (confidence === null) return null;
  const { date, membership } = confidence;
  const size = membership === null ? '' : `Size: ${gradeInWords(membership)} (grade ${membership}).`;
  return { term: 'What we rely on', value: '', asides: [`Date: ${gradeInWords(date)} (grade ${date}).`, size] };
}
