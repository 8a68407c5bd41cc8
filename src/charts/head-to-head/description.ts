import type { Candidate } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { showingInWords } from '../../model/filter-words.ts';
import { listInWords } from '../../model/list-words.ts';
import { formatCount, plural, smallCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Measure, Selection } from '../../model/selection.ts';
import { isNationalUnion, sizesAdd, tallies, type Tally } from '../../model/tally.ts';
import type { Description } from '../description.ts';
import { recordInWords } from '../record-words.ts';
import { capital } from '../spoken.ts';
import { measureOf, pieceLimit, sides } from './rows.ts';

/** The comparison in words. */
export function headToHeadDescription(dataset: Dataset, rows: readonly Row[], selection: Selection): Description {
  const shown = sides(dataset, rows, selection);
  const sums = tallies(rows, dataset.candidates).filter(({ unions }) => unions > 0);
  const measure = measureOf(dataset, selection);
  const unit =
    measure === 'unions'
      ? 'How many national unions endorsed'
      : 'Members of endorsing national unions with a known size';
  return {
    headline: sums.length === 0 ? 'No national union matches these filters' : headline(rows, sums, measure),
    subtitle: `${unit}, in ${recordInWords(dataset.record)}. ${showingInWords(dataset, selection)}`,
    summary: [
      ...shown.map(({ candidate, total }) => `${candidate.name}: ${total}.`),
      ...shown.flatMap(({ claim }) => (claim === null ? [] : [`${claim.label}.`])),
      built(sums),
    ].join(' '),
    note: note(dataset, rows, selection),
  };
}

function built(sums: readonly Tally[]): string {
  const unions = plural(
    sums.reduce((sum, { unions }) => sum + unions, 0),
    'union',
  );
  return sums.length === 1
    ? `One bar, built of ${unions}.`
    : `${capital(smallCount(sums.length))} bars on one scale, built of ${unions}.`;
}

function headline(rows: readonly Row[], sums: readonly Tally[], measure: Measure): string {
  const ranked = sums.toSorted((a, b) => b.unions - a.unions);
  const [first, second] = ranked;
  if (!first) return '';
  if (measure === 'members') return knownInWords(sums);
  if (!second)
    return `${capital(smallCount(first.unions))} national ${first.unions === 1 ? 'union' : 'unions'} here, all for ${first.candidate.shortName}`;
  if (first.unions === second.unions) return `National unions here split evenly: ${smallCount(first.unions)} each`;
  const late = lateUnions(rows, first.candidate).length;
  const [more, fewer, after] = oneStyle(first.unions, second.unions, late);
  return `More national unions chose ${first.candidate.shortName}: ${more}\u00a0to\u00a0${fewer}${late === 0 ? '' : `, with ${after} of the ${more} after the race was decided`}`;
}

/** "Sizes are known for 3 of Oak’s 6 unions, not for Ash’s one union". */
function knownInWords(sums: readonly Tally[]): string {
  const unions = sums.reduce((sum, side) => sum + side.unions, 0);
  const known = sums.reduce((sum, side) => sum + side.known, 0);
  if (known === 0)
    return `No size is known for ${unions === 1 ? 'the one union' : `any of the ${smallCount(unions)} unions`} here`;
  if (known === unions) {
    if (unions === 1) return 'The size of the one union here is known';
    return `${unions === 2 ? 'Both' : `All ${smallCount(unions)}`} unions here have a known size`;
  }
  const some = sums.filter((side) => side.known > 0);
  const none = sums.filter((side) => side.known === 0);
  return `Sizes are known for ${listInWords(
    some.map((side) => unionsOf(side, side.known.toString())),
    'and',
  )}${
    none.length === 0
      ? ''
      : `, not for ${listInWords(
          none.map((side) => unionsOf(side, 'any')),
          'or',
        )}`
  }`;
}

/** "3 of Oak’s 6 unions", "Ash’s one union". */
function unionsOf({ candidate, unions }: Tally, share: string): string {
  return unions === 1 ? `${candidate.shortName}’s one union` : `${share} of ${candidate.shortName}’s ${unions} unions`;
}

/** Counts that are read against each other: all in words, or none. */
function oneStyle(...counts: readonly number[]): readonly string[] {
  return counts.map((count) => (counts.every((one) => one < 10) ? smallCount(count) : formatCount(count)));
}

function lateUnions(rows: readonly Row[], { id }: Candidate): readonly Row[] {
  return rows.filter((row) => row.candidate.id === id && isNationalUnion(row) && row.phase === 'decided');
}

function isSomeLate(unions: readonly Row[]): boolean {
  return unions.some(({ phase }) => phase === 'decided');
}

function note(dataset: Dataset, rows: readonly Row[], selection: Selection): string {
  const unions = rows.filter(isNationalUnion);
  const unsized = unions.filter(({ organization }) => organization.membership?.basis !== 'members').length;
  const others = rows.length - unions.length;
  const shown = sides(dataset, rows, selection);
  const claims = shown.some(({ claim }) => claim !== null);
  const rest = shown.reduce((sum, side) => sum + (side.rest?.count ?? 0), 0);
  return [
    measureOf(dataset, selection) === 'members' && unsized > 0
      ? `Open, hatched pieces are unions with no figure for their members (${unsized} here): their length means nothing and no sum counts them.`
      : '',
    others > 0
      ? `${capital(plural(others, 'endorsement'))} by bodies that are not national unions ${others === 1 ? 'is' : 'are'} left out.`
      : '',
    rest > 0
      ? `The first ${pieceLimit} unions of a side have a piece of their own; the other ${formatCount(rest)} stand behind them as one.`
      : '',
    isSomeLate(unions) ? 'A hollow piece came after the race was decided.' : '',
    claims
      ? 'A dashed line is a published claim of another scope. It is not made of these rows, and nothing is taken from it.'
      : '',
    sizesAdd(dataset)
      ? ''
      : 'Sizes in this record count different things (members, people represented, active and retired), so they are never added up. Unions stand in order of date.',
    'Members are not votes and not supporters, so no ratio of the two sums is given.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
