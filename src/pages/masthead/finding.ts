import type { Dataset } from '../../model/dataset.ts';
import { rowsOf, type Row } from '../../model/row.ts';
import { select } from '../../model/select.ts';
import { defaultSelection } from '../../model/selection.ts';
import { tallies, type Tally } from '../../model/tally.ts';
import { listInWords } from '../../model/words/lists.ts';
import { alike, capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';

/** Most rivals that a headline names with their counts. */
const mostRivals = 2;

/** The finding of a whole list as one or two sentences, made from its certain rows: the page's own headline. */
export function finding(dataset: Dataset): string {
  const { certain, past } = select(dataset, defaultSelection);
  const ranked = tallies(certain, dataset.candidates)
    .filter(({ unions }) => unions > 0)
    .sort((a, b) => b.unions - a.unions);
  const [first, ...rivals] = ranked;
  if (!first && unionsIn(past) > 0)
    return `No national union on this list backed a candidate in ${dataset.race.contest} to the end.`;
  if (!first) return `No national union’s choice in ${dataset.race.contest} is on this list.`;
  if (dataset.candidates.length === 1)
    return `${capital(pluralInWords(first.unions, 'national union'))} backed ${first.candidate.name}.`;
  return [sides(dataset, first, rivals), votes(certain)].filter((one) => one !== '').join(' ');
}

function sides(dataset: Dataset, first: Tally, rivals: readonly Tally[]): string {
  if (rivals.length === 0) return ofOneSide(dataset, first);
  const even = rivals.filter(({ unions }) => unions === first.unions);
  if (even.length > 0) return ofEvenSides(dataset, [first, ...even], rivals.slice(even.length));
  const { shortName } = first.candidate;
  const { named, chose } = wholeIn(dataset);
  const isLate = [first, ...rivals].some(({ late }) => late > 0);
  if (!isLate && first.unions * 2 > chose) {
    const [some = '', all = ''] = alike(first.unions, chose);
    const which = named === chose ? '' : ' that took sides';
    return `${some === all ? `All ${all}` : `${capital(some)} of the ${all}`} national unions${which} in ${dataset.words.subject} backed ${shortName}.`;
  }
  const isFew = rivals.length <= mostRivals;
  const [most = '', ...others] = alike(first.unions, ...(isFew ? rivals.map(({ unions }) => unions) : [chose]));
  const theirs = listInWords(rivals.map(({ candidate }, index) => `${candidate.shortName}’s ${others[index] ?? ''}`));
  const rest = isFew ? `${rivals.length > 1 ? ',' : ''} to ${theirs}` : '';
  const of = isFew ? '' : ` of ${others[0] ?? ''}`;
  return isLate
    ? `By the end, ${shortName} had ${most}${of} national unions${rest}.${lateIn(dataset, first, rivals)}`
    : `${shortName} had the most national unions: ${most}${of}${rest}.`;
}

/** How many of the leader's came late, where only the leader's did. */
function lateIn({ race }: Dataset, { late, unions }: Tally, rivals: readonly Tally[]): string {
  if (late === 0 || race.settled === null || rivals.some((one) => one.late > 0)) return '';
  const whose = late === unions ? 'All' : `${capital(smallCount(late))} of the ${smallCount(unions)}`;
  return ` ${whose} came after ${race.settled.words}.`;
}

/** Nobody else has a union at the end; others may have had one. */
function ofOneSide(dataset: Dataset, { candidate: { shortName }, unions }: Tally): string {
  const { named, chose } = wholeIn(dataset);
  if (chose > unions)
    return `By the end, ${pluralInWords(unions, 'national union')} backed ${shortName}, and none backed anyone else.`;
  const which = named === chose ? 'named' : 'that took sides';
  return unions === 1
    ? `The one national union ${which} backed ${shortName}.`
    : `All ${alike(unions)[0] ?? ''} national unions ${which} backed ${shortName}.`;
}

function ofEvenSides(dataset: Dataset, even: readonly Tally[], rest: readonly Tally[]): string {
  const [count = '', ...counts] = alike(even[0]?.unions ?? 0, ...rest.map(({ unions }) => unions));
  // With another candidate who has none, they did not split evenly.
  if (dataset.candidates.length === 2) return `The national unions split evenly: ${count} each.`;
  const names = listInWords(even.map(({ candidate }) => candidate.shortName));
  const noun = even[0]?.unions === 1 ? 'national union' : 'national unions';
  const others = rest.map(({ candidate }, index) => `${candidate.shortName} had ${counts[index] ?? ''}`);
  const tail = others.length === 0 || others.length > mostRivals ? '' : `; ${listInWords(others)}`;
  return `${names} drew even, with ${count} ${noun} each${tail}.`;
}

/** How many national unions a list speaks of, and how many of them backed somebody at some time. */
function wholeIn(dataset: Dataset): { readonly named: number; readonly chose: number } {
  const all = [...dataset.organizations.values()].filter(({ kind }) => kind === 'national-union');
  return { named: all.length, chose: unionsIn(rowsOf(dataset)) };
}

function unionsIn(rows: readonly Row[]): number {
  return new Set(rows.flatMap(({ isNationalUnion, organization }) => (isNationalUnion ? [organization.id] : []))).size;
}

/** What the reported votes of union members chose; empty where none is reported. */
function votes(certain: readonly Row[]): string {
  const rows = certain.filter((row) => row.isNationalUnion && row.endorsement.process.decided === 'member-vote');
  const names = [...new Set(rows.map(({ candidate }) => candidate.shortName))];
  const [only] = names;
  if (only === undefined) return '';
  if (names.length > 1) return '';
  return rows.length === 1
    ? `The one reported to let members vote chose ${only}.`
    : `All ${alike(rows.length)[0] ?? ''} reported to let members vote chose ${only}.`;
}
