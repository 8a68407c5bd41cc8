import { candidateOf, organizationOf, type Dataset } from '../dataset.ts';
import { waysToDecide } from '../endorsement.ts';
import { organizationKinds } from '../organization.ts';
import type { Filter, FilterPart } from '../selection.ts';
import { datesInWords } from './dates.ts';
import { decisionClause, kindInWords } from './groups.ts';
import { fewInWords, listInWords } from './lists.ts';

const namedUnions = 4;

/** One part of a filter as a clause behind "endorsements"; empty where that part is off. */
export function filterClause(dataset: Dataset, filter: Filter, part: FilterPart): string {
  switch (part) {
    case 'candidates':
      return clause('of', listInWords(candidateNames(dataset, filter), 'or'));
    case 'unions':
      return clause('by', fewInWords(unionLabels(dataset, filter), namedUnions));
    case 'kinds':
      return clause(
        filter.unions.length === 0 ? 'by' : 'that are',
        listInWords(
          organizationKinds.filter((kind) => filter.kinds.includes(kind)).map((kind) => kindInWords(kind, 'many')),
        ),
      );
    case 'decided':
      return listInWords(
        waysToDecide.filter((decision) => filter.decided.includes(decision)).map(decisionClause),
        'or',
      );
    case 'dates':
      return datesInWords(filter.from, filter.to);
  }
}

/**
 * The filter as a clause behind "endorsements", in a fixed order: "of Rivera by national unions decided by leaders,
 * as of Sept. 30, 2019"; empty where nothing is filtered.
 */
export function filterInWords(dataset: Dataset, filter: Filter): string {
  const clauses = (['candidates', 'unions', 'kinds', 'decided'] as const)
    .map((part) => filterClause(dataset, filter, part))
    .filter((one) => one !== '');
  const dates = filterClause(dataset, filter, 'dates');
  return [clauses.join(' '), dates].filter((one) => one !== '').join(', ');
}

/** What a filter shows, as a noun: "all endorsements", "endorsements of Rivera". */
export function endorsementsInWords(dataset: Dataset, filter: Filter): string {
  const words = filterInWords(dataset, filter);
  return words === '' ? 'all endorsements' : `endorsements ${words}`;
}

/** The filter as a sentence, "Showing endorsements of Rivera."; empty where nothing is filtered. */
export function showingInWords(dataset: Dataset, filter: Filter): string {
  const words = filterInWords(dataset, filter);
  if (words === '') return '';
  return `Showing endorsements${words.startsWith('as of') || words.startsWith('since') ? ' known' : ''} ${words}.`;
}

/**
 * What a headline has to say of its scope besides the candidates it names: "as of Sept. 30, 2019", "among national
 * unions", "decided by leaders"; empty where nothing but candidates is filtered.
 */
export function scopeInWords(dataset: Dataset, filter: Filter): string {
  return filterInWords(dataset, { ...filter, candidates: [] });
}

function candidateNames(dataset: Dataset, filter: Filter): readonly string[] {
  const candidates = filter.candidates.map((id) => candidateOf(dataset, id));
  return candidates.sort((a, b) => a.order - b.order).map(({ shortName }) => shortName);
}

function unionLabels(dataset: Dataset, filter: Filter): readonly string[] {
  return filter.unions.map((id) => organizationOf(dataset, id).label);
}

function clause(word: string, words: string): string {
  return words === '' ? '' : `${word} ${words}`;
}
