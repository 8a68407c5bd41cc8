import type { Candidate } from '../model/candidate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import type { Row } from '../model/row.ts';
import type { Selected } from '../model/select.ts';
import { without } from '../model/selection.ts';
import { firstOfEach } from '../model/tally.ts';
import { cameInWords, insideSentence, whenInSentence } from '../model/words/dates.ts';
import { filterInWords, ofWhomInWords, unheldKinds, type Counted } from '../model/words/filters.ts';
import { listInWords } from '../model/words/lists.ts';
import { groupInSentence } from '../model/words/names.ts';
import { capital, pluralInWords, smallCount } from '../model/words/numbers.ts';
import type { ChartView } from './chart-definition.ts';
import { floorOf, isDated } from './floor.ts';

/** So many groups or fewer are named, each with its facts, and not counted. */
export const fewest = 4;

/** The rows that a finding has to speak of where they are few enough to be named; null where they have to be counted. */
export function namedRows({ selected: { certain } }: ChartView, most = fewest): readonly Row[] | null {
  if (firstOfEach(certain).length <= most) return certain;
  const unions = certain.filter((row) => row.isNationalUnion);
  return unions.length > 0 && firstOfEach(unions).length <= most ? unions : null;
}

/** A group in a sentence, with what has to be said of it in a chart: "NEU (2 million members)". */
export type Called = (organization: Organization) => string;

/** What may differ in a sentence that names groups. */
export interface Backing {
  /** What stands in front, with its comma. */
  readonly lead?: string;
  readonly called?: Called;
  readonly verb?: 'backed' | 'had backed' | 'may have backed';
  /** What stands behind a candidate. */
  readonly tail?: (row: Row) => string;
}

/**
 * Whom a few groups back, by name: "NEU and the Carpenters backed Rivera; CMW backed Holt". Groups that share all that
 * is said of them share a clause.
 */
export function backedInWords(
  { candidates }: Dataset,
  rows: readonly Row[],
  { lead = '', called = groupInSentence, verb = 'backed', tail = () => '' }: Backing = {},
): string {
  const clauses = new Map<string, { readonly whom: string; readonly behind: string; readonly names: string[] }>();
  for (const { organization } of firstOfEach(rows)) {
    const own = candidates.flatMap(({ id }) =>
      rows.filter((row) => row.organization === organization && row.candidate.id === id),
    );
    const choices = own.map((row) => `${row.candidate.shortName}${tail(row)}`);
    const [only] = own.length === 1 ? own : [];
    const whom = `${verb} ${only?.candidate.shortName ?? listInWords(choices.map(insideSentence))}`.replace(/,$/, '');
    const behind = only ? tail(only) : '';
    const clause = clauses.get(whom + behind) ?? { whom, behind, names: [] };
    clause.names.push(called(organization));
    clauses.set(whom + behind, clause);
  }
  const told = [...clauses.values()];
  const all = [...new Set(told.map(({ whom }) => whom))].flatMap((same) =>
    told
      .filter(({ whom }) => whom === same)
      .map(({ whom, behind, names }, index) => {
        // What was said before it is left out: "CMW backed Holt in May; NOA, in June".
        const rest = index === 0 ? ` ${whom}${behind}` : `,${behind.replace(/^,/, '')}`;
        return `${listInWords(names)}${rest}`;
      }),
  );
  const [first = '', second] = all;
  return `${lead}${all.length === 2 && second !== undefined ? `${first}; ${afterUnion(rows, second)}` : all.join('; ')}`;
}

/** "its North Valley affiliate backed Holt": behind the clause of the union that the affiliate belongs to. */
function afterUnion(rows: readonly Row[], clause: string): string {
  const [union] = rows.filter(({ organization }) =>
    rows.some((other) => other.organization.parent?.organization === organization.id),
  );
  const whose = `${union?.organization.label ?? ''}’s `;
  return union && clause.startsWith(whose) ? `its ${clause.slice(whose.length)}` : clause;
}

/** A few groups by name, as of the view's dates; one alone with its own date, which is true under any filter. */
export function namedInWords(
  { dataset, selection: { from, to }, selected }: ChartView,
  rows: readonly Row[],
  called: Called = groupInSentence,
) {
  if (rows.length === 1) return capital(backedInWords(dataset, rows, { called, tail: whenTail }));
  const dates = cameInWords(from, to);
  const verb = from === null && to !== null ? 'had backed' : 'backed';
  const others = selected.possible.some((one) => rows.every(({ organization }) => organization !== one.organization));
  const words = backedInWords(dataset, rows, { lead: dates === '' ? '' : `${dates}, `, called, verb });
  return `${capital(words)}${others ? '; others may have, too' : ''}`;
}

/** When a choice was made, behind the candidate: " in November 2019", ", date not reported". */
export function whenTail({ endorsement: { date } }: Row): string {
  return date.when.precision === 'unknown' ? ', date not reported' : ` ${whenInSentence(date.when)}`;
}

/** The scope of a finding, in front of it: "by Dec. 16, 2019, of unions whose leaders decided, "; empty for all. */
function leadInWords({ dataset, selection }: Pick<ChartView, 'dataset' | 'selection'>, counted: Counted): string {
  return [cameInWords(selection.from, selection.to), ofWhomInWords(dataset, selection, counted)]
    .filter((part) => part !== '')
    .map((part) => `${part}, `)
    .join('');
}

/** What is counted behind that scope: nothing where the scope has named it. */
export function nounFor({ dataset, selection }: Pick<ChartView, 'dataset' | 'selection'>, counted: Counted): string {
  if (ofWhomInWords(dataset, selection, counted) !== '') return '';
  return counted === 'unions' ? 'national union' : 'group';
}

/** One candidate and how many groups, with how many of them came after the race was settled. */
export interface Side {
  readonly candidate: Candidate;
  readonly count: number;
  readonly late: number;
}

/** How many groups are certainly on each side, the most first; sides without any are left out. */
export function sidesOf(
  { dataset, selected }: Pick<ChartView, 'dataset' | 'selected'>,
  counted: Counted,
): readonly Side[] {
  return dataset.candidates
    .map((candidate) => {
      const own = selected.certain.filter((row) => row.candidate.id === candidate.id);
      const groups = firstOfEach(counted === 'unions' ? own.filter((row) => row.isNationalUnion) : own);
      return { candidate, count: groups.length, late: groups.filter(({ phase }) => phase === 'late').length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/**
 * Many groups, counted: under dates "By Dec. 16, 2019, at least three national unions had backed Rivera and at least one
 * Holt"; else as the list's own statement, "Four articles name six national unions for Rivera and two for Holt".
 */
export function countedInWords(view: ChartView, counted: Counted): string {
  const { dataset, selection } = view;
  const sides = sidesOf(view, counted);
  if (sides.length === 0) return nothingCertain(view);
  // The candidates are named behind their counts.
  const scope = { dataset, selection: without(selection, 'candidates') };
  const noun = nounFor(scope, counted);
  const lead = leadInWords(scope, counted);
  if (isDated(view)) return capital(`${lead}${countedByThen(view, sides, noun)}`);
  const named = sides.map(({ candidate, count, late }, index) => {
    const some = late === count ? '' : `${smallCount(late)} `;
    const after = late === 0 ? '' : ` (${some}after the race was settled)`;
    return `${countOf(count, index === 0 ? noun : '')} for ${candidate.shortName}${after}`;
  });
  return capital(`${lead}${scopeInside(dataset)} name ${listInWords(named)}`);
}

/** "at least three national unions had backed Rivera and at least one Holt", or "three national unions on our list …". */
function countedByThen(view: Shown, sides: readonly Side[], noun: string): string {
  const { from, to } = view.selection;
  const verb = from === null && to !== null ? 'had backed' : 'backed';
  const floor = floorOf(view);
  const behind = floor === '' ? ' on our list' : '';
  return listInWords(
    sides.map(({ candidate, count }, index) =>
      index === 0
        ? `${floor}${countOf(count, noun)}${behind} ${verb} ${candidate.shortName}`
        : `${floor}${smallCount(count)} ${candidate.shortName}`,
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
export function ofKnownInWords(view: Pick<ChartView, 'dataset' | 'selection'>, counted: Counted): string {
  const { dataset, selection } = view;
  if (!isDated(view)) return `in ${scopeInside(dataset)}, ${leadInWords(view, counted)}`;
  const known = ` known to have endorsed ${cameInWords(selection.from, selection.to)}`;
  return `${ofWhomInWords(dataset, selection, counted, known)}, `.replace(',,', ',');
}

/** A view as far as words go. */
type Shown = Pick<ChartView, 'dataset' | 'selection' | 'selected'>;

/** What there is to say where nothing certainly belongs: what may, that it has ended, or that nothing is there. */
export function nothingCertain({ dataset, selection, selected }: Shown): string {
  const { possible, past } = selected;
  const dates = cameInWords(selection.from, selection.to);
  const isOpen = possible.every(({ endorsement }) => endorsement.ended === null);
  const [only] = possible;
  if (only && isOpen && possible.length === 1) return mayHave(only, dates);
  if (only && isOpen && firstOfEach(possible).length <= fewest)
    return capital(backedInWords(dataset, possible, { lead: `${dates}, `, verb: 'may have backed' }));
  const words = filterInWords(dataset, { ...selection, from: null, to: null });
  const which = ['no endorsement', words].filter((part) => part !== '').join(' ');
  if (only) {
    const may = isOpen ? `may have come ${selection.from === null ? 'by then' : 'then'}` : 'may belong';
    return capital(`${which} is certain ${dates}; ${smallCount(possible.length)} ${may}`);
  }
  if (past.length > 0)
    return capital(`${which} was left${dates === '' ? '' : ` ${dates}`}: ${smallCount(past.length)} had ended`);
  const kinds = unheldKinds(dataset, selection);
  if (kinds !== '') return `Our list from ${scopeInside(dataset)} has no ${kinds}; that doesn’t mean none took sides`;
  return [
    `In ${scopeInside(dataset)}, we count no endorsements`,
    words,
    dates === '' ? '' : `${words === '' ? '' : 'and '}made ${dates}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
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

/** Sentences, the empty ones left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
