import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import type { Row } from '../model/row.ts';
import { isFiltered } from '../model/selection.ts';
import { oneRowPerOrganization } from '../model/tally.ts';
import { cameInWords, insideSentence, whenInSentence } from '../model/words/dates.ts';
import { mostNamed, seriesInWords } from '../model/words/series.ts';
import { groupInSentence } from '../model/words/names.ts';
import { capital } from '../model/words/numbers.ts';
import type { ChartView } from './chart-view.ts';

/** The rows that a finding has to speak of where a filter leaves so few that they are named; null where they are counted. */
export function namedRows({ selection, selected: { certain } }: ChartView, most = mostNamed): readonly Row[] | null {
  if (!isFiltered(selection)) return null;
  if (oneRowPerOrganization(certain).length <= most) return certain;
  const unions = certain.filter((row) => row.isNationalUnion);
  return unions.length > 0 && oneRowPerOrganization(unions).length <= most ? unions : null;
}

/** What may differ in a sentence that names groups. */
interface Backing {
  /** A group in a sentence, with what has to be said of it in a chart: "NEU (2 million members)". */
  readonly called?: (organization: Organization) => string;
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
  { called = groupInSentence, verb = 'backed', tail = () => '' }: Backing = {},
): string {
  // By whom they back, then by what is said behind that.
  const byWhom = new Map<string, Map<string, string[]>>();
  for (const { organization } of oneRowPerOrganization(rows)) {
    const own = candidates.flatMap(({ id }) =>
      rows.filter((row) => row.organization === organization && row.candidate.id === id),
    );
    const choices = own.map((row) => `${row.candidate.shortName}${tail(row)}`);
    const [only] = own.length === 1 ? own : [];
    const whom = `${verb} ${only?.candidate.shortName ?? seriesInWords(choices.map(insideSentence))}`.replace(/,$/, '');
    const behind = only ? tail(only) : '';
    const behinds = byWhom.get(whom) ?? new Map<string, string[]>();
    byWhom.set(whom, behinds.set(behind, [...(behinds.get(behind) ?? []), called(organization)]));
  }
  const all = [...byWhom].flatMap(([whom, behinds]) =>
    [...behinds].map(([behind, names], index) => {
      // What was said before it is left out: "CMW backed Holt in May; NOA, in June".
      const rest = index === 0 ? ` ${whom}${behind}` : `,${behind.replace(/^,/, '')}`;
      return `${seriesInWords(names)}${rest}`;
    }),
  );
  const [first = '', second] = all;
  return all.length === 2 && second !== undefined ? `${first}; ${afterUnion(rows, second)}` : all.join('; ');
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
  called: NonNullable<Backing['called']> = groupInSentence,
) {
  if (rows.length === 1) return capital(backedInWords(dataset, rows, { called, tail: whenTail }));
  const dates = cameInWords(from, to);
  const verb = from === null && to !== null ? 'had backed' : 'backed';
  const others = selected.possible.some((one) => rows.every(({ organization }) => organization !== one.organization));
  const lead = dates === '' ? '' : `${dates}, `;
  const words = backedInWords(dataset, rows, { called, verb });
  return `${capital(`${lead}${words}`)}${others ? '; others may have, too' : ''}`;
}

/** When a choice was made, behind the candidate: " in November 2019", ", date not reported". */
export function whenTail({ endorsement: { date } }: Row): string {
  return date.when.precision === 'unknown' ? ', date not reported' : ` ${whenInSentence(date.when)}`;
}
