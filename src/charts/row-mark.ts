import { cutText } from '../marks/text-width.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/row.ts';
import { cautionsOf } from '../model/words/cautions.ts';
import { whenInSentence } from '../model/words/dates.ts';
import { decisionName, sizeInWords } from '../model/words/groups.ts';
import { capital, decapitalized } from '../model/words/numbers.ts';
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
