import type { Dataset } from '../../model/dataset.ts';
import { compareLists, sameOnBoth } from '../../model/list-differences.ts';
import type { Organization } from '../../model/organization.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { seriesInWords } from '../../model/words/series.ts';
import type { StatedFact } from './stated-fact.ts';

/** What the site's other list has on an organization, and where the two differ; null where that does not know it. */
export function factElsewhere(dataset: Dataset, other: Dataset, { id }: Organization): StatedFact | null {
  const found = compareLists(dataset, other).find(({ organization }) => organization.id === id);
  if (!found) return null;
  const differences = found.differences.map(({ sentence }) => sentence);
  const theirs = found.rows[1].map(
    ({ candidate, endorsement: { date } }) => `${candidate.name}, ${whenInWords(date.when)}`,
  );
  return {
    term: `In ${other.words.subject}`,
    value: seriesInWords(theirs),
    asides: differences.length === 0 ? [sameOnBoth] : differences,
  };
}
