import { candidateOf, organizationOf, type Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import { decidedInWords } from './decision-words.ts';
import { decisions } from './endorsement.ts';
import { kindInWords } from './kind-words.ts';
import { listInWords } from './list-words.ts';
import { monthEndingOn, monthStartingOn } from './month-edge.ts';
import { plural } from './number-words.ts';
import { organizationKinds } from './organization.ts';
import type { Filter } from './selection.ts';
import { formatDay, formatMonth } from './when-words.ts';

const namedUnions = 4;
const allInWords = 'all endorsements';

/**
 * The filter as a line of plain text: "all endorsements", or its parts in a fixed order, as in
 * "Clinton only; national unions; decided by member vote; from June 2015 to 17 December 2015".
 */
export function filterInWords(dataset: Dataset, filter: Filter): string {
  const parts = [
    only(candidateNames(dataset, filter)),
    only(unionLabels(dataset, filter)),
    listInWords(
      organizationKinds.filter((kind) => filter.kinds.includes(kind)).map((kind) => kindInWords(kind, 'many')),
      'and',
    ),
    decidedInWords(decisions.filter((decision) => filter.decided.includes(decision))),
    spanInWords(filter.from, filter.to),
    filter.asOf === null ? '' : `as it stood on ${formatDay(filter.asOf)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? allInWords : parts.join('; ');
}

/** The filter as a sentence: "Showing all endorsements.", "Showing endorsements decided by member vote." */
export function showingInWords(dataset: Dataset, filter: Filter): string {
  const words = filterInWords(dataset, filter);
  const named = [filter.candidates, filter.unions, filter.kinds].some((chosen) => chosen.length > 0);
  if (named || words === allInWords) return `Showing ${words}.`;
  const isAside = filter.decided.length > 0 && !words.startsWith('decided');
  return `Showing endorsements${isAside ? ',' : ''} ${words}.`;
}

function candidateNames(dataset: Dataset, filter: Filter): readonly string[] {
  const candidates = filter.candidates.map((id) => candidateOf(dataset, id));
  return candidates.sort((a, b) => a.order - b.order).map(({ shortName }) => shortName);
}

function unionLabels(dataset: Dataset, filter: Filter): readonly string[] {
  const labels = filter.unions.map((id) => organizationOf(dataset, id).label);
  if (labels.length <= namedUnions + 1) return labels;
  return [...labels.slice(0, namedUnions), plural(labels.length - namedUnions, 'other')];
}

function only(names: readonly string[]): string {
  return names.length === 1 ? `${names.join()} only` : listInWords(names, 'and');
}

/** A span in as few words as keep its days: "in June 2015", "from June 2015 to 17 December 2015", "up to 17 December 2015". */
export function spanInWords(from: Day | null, to: Day | null): string {
  if (from === null)
    return to === null ? '' : `up to ${monthEndingOn(to) === undefined ? '' : 'the end of '}${endInWords(to)}`;
  if (to === null) return `from ${startInWords(from)} on`;
  if (from === to) return `on ${formatDay(from)}`;
  if (monthStartingOn(from) !== undefined && monthStartingOn(from) === monthEndingOn(to))
    return `in ${formatMonth(from)}`;
  if (formatMonth(from) === formatMonth(to)) return `from ${formatDay(from)} to ${formatDay(to)}`;
  return `from ${startInWords(from)} to ${endInWords(to)}`;
}

function startInWords(day: Day): string {
  return monthStartingOn(day) === undefined ? formatDay(day) : formatMonth(day);
}

function endInWords(day: Day): string {
  return monthEndingOn(day) === undefined ? formatDay(day) : formatMonth(day);
}
