import { hasDateFilter } from '../../model/selection.ts';
import { sizeOf, type Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { oneRowPerOrganization, canAddSizes, tallies } from '../../model/tally.ts';
import { sizeInWords } from '../../model/words/groups.ts';
import { fewInWords, sentences, seriesInWords } from '../../model/words/series.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { capital, smallCount } from '../../model/words/numbers.ts';
import { hasGrades, noSizeFor } from '../../model/words/sources.ts';
import type { Description } from '../chart-definition.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import { countedInWords, moreInWords, nothingCertain, nounFor, knownScopeInWords } from '../headline-parts.ts';
import { namedInWords, namedRows } from '../named-groups.ts';
import { afterSettled } from '../part-titles.ts';
import { isBeyondScale, tallyInWords } from './rows.ts';

/** So many groups or fewer are named with their sizes. */
const mostSized = 3;

/** The chart in words: whom the largest unions backed, as far as sizes are reported and count the same thing. */
export const membersDescription = oncePer((view: ChartView): Description => {
  const headline = headlineOf(view);
  return { headline, deck: deckOf(view), summary: `${headline}. ${summaryOf(view)}`, note: noteOf(view) };
});

function headlineOf(view: ChartView): string {
  const { certain } = view.selected;
  if (certain.length === 0) return nothingCertain(view);
  const named = namedRows(view, mostSized);
  if (named) return sizedInWords(view, named);
  const unions = oneRowPerOrganization(certain.filter((row) => row.isNationalUnion));
  if (unions.length === 0) return countedInWords(view, 'groups');
  if (unions.every((row) => sizeOf(row) === null)) return countedInWords(view, 'unions');
  return capital(`${knownScopeInWords(view, 'unions')}${finding(view, unions)}`);
}

/** A few groups by name with their sizes: "NEU (2 million members) backed Rivera"; no size is not said of all of them. */
function sizedInWords(view: ChartView, rows: readonly Row[]): string {
  const groups = oneRowPerOrganization(rows);
  if (groups.every((row) => sizeOf(row) === null)) return namedInWords(view, rows);
  return namedInWords(view, rows, (organization) => {
    const size = sizeInWords(organization.membership);
    const group = groupInSentence(organization);
    if (groups.length === 1) return `${group}, ${size},`;
    return group.endsWith(')') ? group.replace(/\)$/, `; ${size})`) : `${group} (${size})`;
  });
}

/** Whom a row’s group surely backs: one candidate, or several at once. */
function whomOf({ selected }: ChartView, { organization }: Row): string {
  const rows = selected.certain.filter((row) => row.organization === organization);
  const backed = rows.map(({ candidate }) => candidate).sort((a, b) => a.order - b.order);
  return seriesInWords(backed.map(({ shortName }) => shortName));
}

/** What certainly holds of the sizes of several unions. Sizes that count different things are not ranked. */
function finding(view: ChartView, unions: readonly Row[]): string {
  const sized = unions.filter((row) => sizeOf(row) !== null).sort((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0));
  const [largest, second] = sized;
  if (!largest) return '';
  const name = groupInSentence(largest.organization);
  const size = sizeInWords(largest.organization.membership);
  const whom = whomOf(view, largest);
  const run = leading(view, sized);
  const isSaid = hasDateFilter(view.selection) || nounFor(view, 'unions') === '';
  if (!second) return `the one${isSaid ? '' : ' union'} with a reported size, ${name}, backed ${whom}: ${size}`;
  const [noun, among] = isSaid ? ['', ''] : [' union', ' among unions'];
  if (run === 0 && sizeOf(second) === sizeOf(largest))
    return `the largest figures${among} are for ${name} and ${groupInSentence(second.organization)}: ${size} each`;
  if (run === 0) return `the largest figure${among} is for ${name}, which backed ${whom}: ${size}`;
  const by = `by reported ${canAddSizes(view.dataset) ? 'size' : 'membership'}`;
  const behind = view.selection.candidates.length === 1 ? '' : ` for ${whom}`;
  if (unions.every((row) => whomOf(view, row) === whom)) return `the largest${noun}${behind} ${by} is ${name}: ${size}`;
  if (run === 1) return `the largest${noun} ${by}, ${name}, backed ${whom}`;
  return `the ${smallCount(run)} largest${noun === '' ? '' : ' unions'} ${by} backed ${whom}`;
}

/** How many of the largest back the same as the very largest, count plain members, and are larger than all that don’t. */
function leading(view: ChartView, sized: readonly Row[]): number {
  const adds = canAddSizes(view.dataset);
  const [largest] = sized;
  const breaker = sized.find(
    (row) =>
      (!adds && row.organization.membership?.basis !== 'members') ||
      (largest !== undefined && whomOf(view, row) !== whomOf(view, largest)),
  );
  return breaker ? sized.filter((row) => (sizeOf(row) ?? 0) > (sizeOf(breaker) ?? 0)).length : sized.length;
}

function deckOf(view: ChartView): string {
  const { dataset, selected } = view;
  const shown = shownRows(selected);
  const isAny = shown.some((row) => sizeOf(row) !== null);
  const isLate = selected.certain.some(({ phase }) => phase === 'late');
  return sentences(
    isAny
      ? hasGrades(dataset)
        ? 'Size of each group, where we found one.'
        : `Size of each group, as reported in ${dataset.words.subject}.`
      : '',
    isMixed(shown) ? 'Sizes count different things; only member counts are ranked.' : '',
    isLate ? `Hollow bars: ${afterSettled(dataset)}.` : '',
    moreInWords(view.selected),
  );
}

function summaryOf(view: ChartView): string {
  const { dataset, selected } = view;
  const sums = tallies(selected.certain, dataset.candidates).filter(({ unions }) => unions > 0);
  return sentences(
    ...sums.map((sum) => `${sum.candidate.name}: ${tallyInWords(view, sum)}.`),
    'Bars on one scale for each candidate; groups without a reported size follow as a list.',
  );
}

function noteOf({ dataset, selected }: ChartView): string {
  const shown = shownRows(selected);
  const unsized = oneRowPerOrganization(shown.filter((row) => sizeOf(row) === null));
  const names = fewInWords(
    unsized.map(({ organization }) => groupInSentence(organization)),
    6,
    'or',
  );
  const beyond = oneRowPerOrganization(shown.filter(isBeyondScale(dataset))).map(({ organization }) =>
    groupInSentence(organization),
  );
  return sentences(
    unsized.length === 0
      ? ''
      : `${capital(noSizeFor(dataset, names))}; a square marks ${unsized.length === 1 ? 'it' : 'each'}.`,
    isMixed(shown) ? 'Figures that aren’t member counts are labeled, and nothing is added up.' : '',
    beyond.length === 0
      ? ''
      : `${capital(seriesInWords(beyond))} ${beyond.length === 1 ? 'has' : 'have'} no bar: at full length it would dwarf the others.`,
    selected.certain.every((row) => row.isNationalUnion)
      ? ''
      : 'Groups that aren’t national unions are not counted in union totals.',
  );
}

function isMixed(rows: readonly Row[]): boolean {
  return new Set(rows.flatMap(({ organization }) => organization.membership?.basis ?? [])).size > 1;
}
