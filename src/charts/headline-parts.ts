import type { Candidate } from '../model/candidate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/row.ts';
import type { Selected } from '../model/select.ts';
import { hasDateFilter, without } from '../model/selection.ts';
import { oneRowPerOrganization, tallies, type Tally } from '../model/tally.ts';
import { cameInWords, whenInSentence } from '../model/words/dates.ts';
import { filterInWords, scopeInWords, unheldKinds, type Counted } from '../model/words/filters.ts';
import { joined, mostNamed, seriesInWords } from '../model/words/series.ts';
import { groupInSentence } from '../model/words/names.ts';
import { capital, hedged, pluralInWords, smallCount } from '../model/words/numbers.ts';
import type { ChartView } from './chart-view.ts';
import { backedInWords } from './named-groups.ts';

/** "at least " before the counts of a period, where a date in it isn’t exact; empty where they are what the list has. */
export function atLeastInWords(view: ChartView): string {
  const { certain, possible } = view.selected;
  return hasDateFilter(view.selection) && ![...certain, ...possible].every(isExact) ? 'at least ' : '';
}

/** Whether a choice and its end, if it has one, have a day. */
export function isExact({ endorsement: { date, ended } }: Row): boolean {
  return [date, ended ?? date].every(({ when }) => when.precision === 'day');
}

/** The scope of a finding, in front of it: "by Dec. 16, 2019, of unions whose leaders decided, "; empty for all. */
function leadInWords({ dataset, selection }: ChartView, counted: Counted): string {
  const scope = joined(', ', cameInWords(selection.from, selection.to), scopeInWords(dataset, selection, counted));
  return scope === '' ? '' : `${scope}, `;
}

/** What is counted behind that scope: nothing where the scope has named it. */
export function nounFor({ dataset, selection }: ChartView, counted: Counted): string {
  if (scopeInWords(dataset, selection, counted) !== '') return '';
  return counted === 'unions' ? 'national union' : 'group';
}

/** One candidate and how many groups, with how many of them came after the race was settled. */
export interface Side {
  readonly candidate: Candidate;
  readonly count: number;
  readonly late: number;
}

/** How many groups are certainly on each side, the most first; sides without any are left out. */
export function sidesOf({ dataset, selected }: ChartView, counted: Counted): readonly Side[] {
  return tallies(selected.certain, dataset.candidates)
    .map(({ candidate, unions, late, others, lateOthers }) =>
      counted === 'unions'
        ? { candidate, count: unions, late }
        : { candidate, count: unions + others, late: late + lateOthers },
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/**
 * Many groups, counted: under dates "By Dec. 16, 2019, at least three national unions had backed Rivera and at least one
 * Holt"; else as the list's own statement, "Four articles name six national unions for Rivera and two for Holt".
 */
export function countedInWords(view: ChartView, counted: Counted): string {
  const sides = sidesOf(view, counted);
  if (sides.length === 0) return nothingCertain(view);
  // The candidates are named behind their counts.
  const scope = { ...view, selection: without(view.selection, 'candidates') };
  const noun = nounFor(scope, counted);
  const lead = leadInWords(scope, counted);
  if (hasDateFilter(view.selection)) return capital(`${lead}${countedByThen(view, sides, noun)}`);
  const named = sides.map(({ candidate, count, late }, index) => {
    const some = late === count ? '' : `${smallCount(late)} `;
    const after = late === 0 ? '' : ` (${some}after the race was settled)`;
    return `${countOf(count, index === 0 ? noun : '')} for ${candidate.shortName}${after}`;
  });
  return capital(`${lead}${scopeInside(view.dataset)} name ${seriesInWords(named)}`);
}

/** "at least three national unions had backed Rivera …", or "three national unions on our list had backed Rivera …". */
function countedByThen(view: ChartView, sides: readonly Side[], noun: string): string {
  const { from, to } = view.selection;
  const atLeast = atLeastInWords(view);
  return sidesInWords(sides, {
    atLeast,
    noun,
    behind: atLeast === '' ? ' on our list' : '',
    verb: from === null && to !== null ? 'had backed' : 'backed',
  });
}

/** What stands before, between and behind the counts of a sentence. */
interface SidesWords {
  /** "at least ", or empty. */
  readonly atLeast?: string;
  readonly noun?: string;
  /** Behind the first count and its noun. */
  readonly behind?: string;
  readonly verb: string;
}

/** "at least three national unions had backed Rivera and at least one Holt": what is said of the first goes for all. */
export function sidesInWords(
  sides: readonly Pick<Side, 'candidate' | 'count'>[],
  { atLeast = '', noun = '', behind = '', verb }: SidesWords,
): string {
  return seriesInWords(
    sides.map(({ candidate: { shortName }, count }, index) =>
      index === 0
        ? `${atLeast}${countOf(count, noun)}${behind} ${verb} ${shortName}`
        : `${atLeast}${smallCount(count)} ${shortName}`,
    ),
  );
}

/** "six national unions", or "six" where the noun is known. */
export function countOf(count: number, noun: string): string {
  return noun === '' ? smallCount(count) : pluralInWords(count, noun);
}

/** What the list is drawn from, inside a sentence: "four articles". */
function scopeInside({ words: { scope } }: Dataset): string {
  return `${scope.charAt(0).toLowerCase()}${scope.slice(1)}`;
}

/**
 * The scope of a finding that is the list's own, "in four articles, of unions whose leaders decided, "; under dates of
 * those that it knows, "of the national unions known to have endorsed by Dec. 16, 2019, ".
 */
export function knownScopeInWords(view: ChartView, counted: Counted): string {
  const { dataset, selection } = view;
  if (!hasDateFilter(view.selection)) return `in ${scopeInside(dataset)}, ${leadInWords(view, counted)}`;
  const known = ` known to have endorsed ${cameInWords(selection.from, selection.to)}`;
  return `${scopeInWords(dataset, selection, counted, known)}, `.replace(',,', ',');
}

/** What there is to say where nothing certainly belongs: what may, that it has ended, or that nothing is there. */
export function nothingCertain({ dataset, selection, selected }: ChartView): string {
  const { possible, past } = selected;
  const dates = cameInWords(selection.from, selection.to);
  const isOpen = possible.every(({ endorsement }) => endorsement.ended === null);
  const [only] = possible;
  if (only && isOpen && possible.length === 1) return mayHave(only, dates);
  if (only && isOpen && oneRowPerOrganization(possible).length <= mostNamed)
    return capital(`${dates}, ${backedInWords(dataset, possible, { verb: 'may have backed' })}`);
  const words = filterInWords(dataset, { ...selection, from: null, to: null });
  const which = joined(' ', 'no endorsement', words);
  if (only) {
    const may = isOpen ? `may have come ${selection.from === null ? 'by then' : 'then'}` : 'may belong';
    return capital(`${which} is certain ${dates}; ${smallCount(possible.length)} ${may}`);
  }
  if (past.length > 0)
    return capital(`${which} was left${dates === '' ? '' : ` ${dates}`}: ${smallCount(past.length)} had ended`);
  const kinds = unheldKinds(dataset, selection);
  if (kinds !== '') return `Our list from ${scopeInside(dataset)} has no ${kinds}; that doesn’t mean none took sides`;
  const made = dates === '' ? '' : `${words === '' ? '' : 'and '}made ${dates}`;
  return joined(' ', `In ${scopeInside(dataset)}, we count no endorsements`, words, made);
}

/** "NEU backed Rivera by Dec. 17, 2019; it isn’t certain whether that was by Dec. 1, 2019". */
function mayHave({ organization, candidate, endorsement }: Row, dates: string): string {
  const { when } = endorsement.date;
  const backed = capital(`${groupInSentence(organization)} backed ${candidate.shortName}`);
  if (when.precision === 'unknown') return `${backed}; we found no date`;
  return `${backed} ${whenInSentence(when)}; it isn’t certain whether that was ${dates}`;
}

/** "Up to three more endorsements may belong; their dates aren’t exact.": what a view may hold besides; empty for nothing. */
export function moreInWords(
  { certain, possible }: Pick<Selected, 'certain' | 'possible'>,
  noun = 'endorsement',
): string {
  const exact = possible.length === 1 ? 'its date isn’t exact' : 'their dates aren’t exact';
  if (possible.length === 0) return '';
  if (certain.length === 0) return possible.length === 1 ? '' : `${capital(exact)}.`;
  return `Up to ${pluralInWords(possible.length, `more ${noun}`)} may belong; ${exact}.`;
}

/** "six unions", "at least one union, up to six more may belong", "no union for certain, up to five may belong". */
export function shownInWords(certain: number, possible: number, noun: string): string {
  if (possible === 0) return pluralInWords(certain, noun);
  const may = `up to ${smallCount(possible)}${certain === 0 ? '' : ' more'} may belong`;
  return certain === 0 ? `no ${noun} for certain, ${may}` : `at least ${pluralInWords(certain, noun)}, ${may}`;
}

/** "about 6.6 million members in the three whose size is reported"; empty where no size is. */
export function peopleInWords({ unions, sized, members, hedge }: Tally): string {
  if (sized === 0) return '';
  const people = `${hedged(members, hedge)} members`;
  return sized === unions
    ? people
    : `${people} in the ${sized === 1 ? 'one' : smallCount(sized)} whose size is reported`;
}
