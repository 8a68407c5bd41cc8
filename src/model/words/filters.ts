import { candidateOf, organizationOf, type Dataset } from '../dataset.ts';
import { waysToDecide } from '../endorsement.ts';
import { organizationKinds } from '../organization.ts';
import { rowsOf } from '../row.ts';
import type { Filter, FilterPart, Sort } from '../selection.ts';
import { datesInWords } from './dates.ts';
import { decisionClause, decisionWhose, kindInWords } from './groups.ts';
import { fewInWords, joined, seriesInWords } from './series.ts';
import { groupInSentence } from './names.ts';

/** What rows are sorted by, as controls say it. */
export const sortName: Readonly<Record<Sort, string>> = { members: 'Size', name: 'Name', date: 'Date' };

/** One part of a filter as a clause behind "endorsements"; empty where that part is off. */
export function filterClause(dataset: Dataset, filter: Filter, part: FilterPart): string {
  switch (part) {
    case 'candidates':
      return clause('of', seriesInWords(candidateNames(dataset, filter), 'or'));
    case 'organizations':
      return clause('by', namedInWords(dataset, filter));
    case 'kinds':
      return clause(filter.organizations.length === 0 ? 'by' : 'that are', kindsInWords(filter));
    case 'decided':
      return seriesInWords(
        waysToDecide.filter((decision) => filter.decided.includes(decision)).map(decisionClause),
        'or',
      ).replaceAll(' or decided by ', ' or by ');
    case 'dates':
      return datesInWords(filter.from, filter.to);
  }
}

/**
 * The filter as a clause behind "endorsements", in a fixed order: "of Rivera by national unions decided by leaders,
 * as of Sept. 30, 2019"; empty where nothing is filtered.
 */
export function filterInWords(dataset: Dataset, filter: Filter): string {
  const clauses = (['candidates', 'organizations', 'kinds', 'decided'] as const).map((part) =>
    filterClause(dataset, filter, part),
  );
  return joined(', ', joined(' ', ...clauses), filterClause(dataset, filter, 'dates'));
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
  return `Showing endorsements${/^(?:as of|since)\b/.test(words) ? ' known' : ''} ${words}.`;
}

/** What a finding counts: national unions, or whatever groups are shown. */
export type Counted = 'unions' | 'groups';

/**
 * Whom a finding is about: "of unions for Rivera whose members voted", "of NEU and the Carpenters"; empty where no such
 * part of the filter is on, unless it is about those "known to have endorsed by Dec. 16, 2019".
 */
export function scopeInWords(dataset: Dataset, filter: Filter, counted: Counted, known = ''): string {
  const ways = waysToDecide.filter((decision) => filter.decided.includes(decision)).map(decisionWhose);
  const whose = seriesInWords(ways, 'or').replaceAll(' or ', ' or whose ');
  // Where national unions are counted, others asked for beside them are no part of it, by kind or by name.
  const isSaid = counted === 'unions' && (filter.kinds.length === 0 || filter.kinds.includes('national-union'));
  const kinds = isSaid ? '' : kindsInWords(filter);
  const named = namedInWords(dataset, filter, counted);
  const whom = clause('for', seriesInWords(candidateNames(dataset, filter), 'or'));
  if (named !== '') {
    const parts = [
      kinds === '' ? '' : `those that are ${kinds}`,
      whom === '' ? '' : `those ${whom}`,
      ways.length === 0 ? '' : `those whose ${whose}`,
    ];
    return joined(', ', `of ${named}${known}`, ...parts);
  }
  const also = known.replace(/^ /, ' and that are ');
  const behind = whom === '' ? '' : ` ${whom}`;
  if (ways.length > 0) return `of ${kinds === '' ? counted : kinds}${behind} whose ${whose}${also}`;
  if (kinds === '' && behind === '' && known === '') return '';
  return `of ${kinds === '' ? `the ${counted === 'unions' ? 'national unions' : 'groups'}` : kinds}${behind}${known}`;
}

/** "affiliates or locals": the kinds asked for, where the list has no endorsement by any of them; else empty. */
export function unheldKinds(dataset: Dataset, filter: Filter): string {
  if (rowsOf(dataset).some(({ organization }) => filter.kinds.includes(organization.kind))) return '';
  return kindsInWords(filter, 'or');
}

function kindsInWords({ kinds }: Filter, joint: 'and' | 'or' = 'and'): string {
  const asked = organizationKinds.filter((kind) => kinds.includes(kind));
  return seriesInWords(
    asked.map((kind) => kindInWords(kind, 'many')),
    joint,
  );
}

function namedInWords(dataset: Dataset, { organizations }: Filter, counted: Counted = 'groups'): string {
  const asked = organizations.map((id) => organizationOf(dataset, id));
  const named = asked.filter(({ kind }) => counted === 'groups' || kind === 'national-union');
  return fewInWords(named.map(groupInSentence));
}

function candidateNames(dataset: Dataset, filter: Filter): readonly string[] {
  const candidates = filter.candidates.map((id) => candidateOf(dataset, id));
  return candidates.sort((a, b) => a.order - b.order).map(({ shortName }) => shortName);
}

function clause(word: string, words: string): string {
  return words === '' ? '' : `${word} ${words}`;
}
