import type { Dataset } from '../dataset.ts';
import { rowsOfOrganization } from '../relatives.ts';
import type { Row } from '../row.ts';
import { compareWhen } from '../when.ts';
import { endInWords } from './endings.ts';

/** What a reader must know of a row's place in time before comparing it; empty where there is nothing to know. */
export function cautionInWords({ race: { settled } }: Dataset, { phase, endorsement: { date } }: Row): string {
  if (date.inferred) return date.when.latest === null ? 'endorsement inferred' : 'date inferred';
  switch (phase) {
    case 'open':
      return '';
    case 'late':
      return `after ${settled?.words ?? ''}`;
    case 'unsure':
      return `possibly after ${settled?.words ?? ''}`;
  }
}

/** What a reader must know before counting a row: that it came late, that it ended, whom else the group backed. */
export function cautionsOf(dataset: Dataset, row: Row): readonly string[] {
  const { ended } = row.endorsement;
  return [
    cautionInWords(dataset, row),
    ended === null ? '' : endInWords(ended),
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
