import { cutText } from '../marks/text-width.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Process } from '../model/endorsement.ts';
import { rowsOfOrganization } from '../model/relatives.ts';
import type { Row } from '../model/row.ts';
import { compareWhen } from '../model/when.ts';
import { whenInSentence } from '../model/words/dates.ts';
import { cautionInWords, decisionName, sizeInWords } from '../model/words/groups.ts';
import { capital, pluralInWords, smallCount } from '../model/words/numbers.ts';
import type { Mark } from './drawing.ts';

/**
 * The mark of a row, but for its place: spoken with a fact that is the chart's own, "NEU, for Rivera, size not reported",
 * and hinted at with nothing that the evidence lacks.
 */
export function rowMark(chart: string, dataset: Dataset, row: Row, fact: string): Omit<Mark, 'lane' | 'at' | 'box'> {
  const { organization, candidate, endorsement } = row;
  const cautions = cautionsOf(dataset, row);
  return {
    id: `${chart}-${endorsement.id}`,
    name: organization.label,
    organization: organization.id,
    spoken: [cutText(organization.label, 100), `for ${candidate.shortName}`, fact, ...cautions].join(', '),
    hint: [
      cutText(organization.name, 120),
      `Backed ${candidate.name} ${whenInSentence(endorsement.date.when)}`,
      ...cautions.map(capital),
      capital(sizeInWords(organization.membership)),
      `How it was decided: ${decapitalized(decisionName(endorsement.process.decided))}`,
    ],
  };
}

/** "six unions", "at least one union, up to six more may belong", "no union for certain, up to five may belong". */
export function shownInWords(certain: number, possible: number, noun: string): string {
  if (possible === 0) return pluralInWords(certain, noun);
  const may = `up to ${smallCount(possible)}${certain === 0 ? '' : ' more'} may belong`;
  return certain === 0 ? `no ${noun} for certain, ${may}` : `at least ${pluralInWords(certain, noun)}, ${may}`;
}

/** ", according to Ann Ash; reports differ": whose account it is, behind how it was decided; empty where nobody’s. */
export function accordingInWords({ accordingTo, conflicts }: Process): string {
  const whose = accordingTo === null ? '' : `, according to ${decapitalized(accordingTo)}`;
  return conflicts.length === 0 ? whose : `${whose}; reports differ`;
}

/** What a reader must know before counting a row: that it came late, that it ended, whom else the group backed. */
export function cautionsOf(dataset: Dataset, row: Row): readonly string[] {
  const { ended } = row.endorsement;
  return [
    cautionInWords(row, dataset.race.settled?.words ?? ''),
    ended === null ? '' : `${ended.how === 'switched' ? 'switched' : 'withdrew'} ${whenInSentence(ended.when)}`,
    ...rowsOfOrganization(dataset, row.organization)
      .filter((other) => other !== row)
      .map((other) => `${orderInWords(row, other)} backed ${other.candidate.shortName}`),
  ].filter((words) => words !== '');
}

/** How another choice of the same group stands to a row: "once", "then", "also". */
function orderInWords({ endorsement }: Row, { endorsement: other }: Row): string {
  if (other.ended !== null) return 'once';
  return endorsement.ended !== null && compareWhen(other.date.when, endorsement.date.when) >= 0 ? 'then' : 'also';
}

/** The words inside a sentence: "The …" and "Three …" lose their capital, a name keeps it. */
export function decapitalized(text: string): string {
  return text.replace(/^(The|A|An|One|Two|Three|Four|Five|Not|Leaders|Member|Vote)\b/, (word) => word.toLowerCase());
}
