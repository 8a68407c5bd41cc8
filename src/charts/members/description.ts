import { sizeOf, type Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { firstOfEach, sizesAdd, tallies } from '../../model/tally.ts';
import { whenInSentence } from '../../model/words/dates.ts';
import { sizeInWords } from '../../model/words/groups.ts';
import { fewInWords, listInWords } from '../../model/words/lists.ts';
import { alike, capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { listSays } from '../../model/words/sources.ts';
import type { ChartView, Description } from '../chart-definition.ts';
import { nothingCertain, scopedHeadline } from '../headline.ts';
import { isBeyondScale, tallyInWords } from './rows.ts';

/** The chart in words: whom the largest unions backed, as far as sizes are reported. */
export function membersDescription(view: ChartView): Description {
  return { headline: headline(view), deck: deck(view), summary: summary(view), note: note(view) };
}

function headline(view: ChartView): string {
  const { certain } = view.selected;
  const unions = firstOfEach(certain.filter((row) => row.isNationalUnion));
  const others = firstOfEach(certain);
  const [only] = unions.length > 0 ? unions : others;
  if (!only) return nothingCertain(view);
  if (unions.length === 0 && others.length > 1)
    return scopedHeadline(view, `${smallCount(others.length)} groups that aren’t national unions took sides`);
  // Facts of one union are true in any scope.
  return unions.length < 2 ? capital(factsOf(view, only)) : scopedHeadline(view, finding(view, unions));
}

function factsOf({ selected }: ChartView, { organization }: Row): string {
  const choices = selected.certain
    .filter((row) => row.organization === organization)
    .map(({ candidate, endorsement: { date } }) => `${candidate.shortName} ${whenInSentence(date.when)}`);
  return `${organization.label}, ${sizeInWords(organization.membership)}, backed ${listInWords(choices)}`;
}

/** Whom a row’s group surely backs: one candidate, or several at once. */
function whomOf({ selected }: ChartView, { organization }: Row): string {
  const rows = selected.certain.filter((row) => row.organization === organization);
  return listInWords(rows.map(({ candidate }) => candidate.shortName).sort());
}

/** What certainly holds of the sizes of several unions. */
function finding(view: ChartView, unions: readonly Row[]): string {
  const { dataset } = view;
  const ranked = rankedUnions(view);
  const [largest] = ranked;
  if (!largest)
    return `${listSays(dataset, 'don’t report', 'doesn’t report')} the ${measureOf(view)} of any of these ${smallCount(unions.length)} unions`;
  if (unions.every((row) => whomOf(view, row) === largest.candidate.shortName))
    return ofOneCandidate(view, unions, ranked, largest);
  if (ranked.length > 1) return ranking(view, ranked, largest);
  return `of ${smallCount(unions.length)} unions, one has a reported ${measureOf(view)}: ${largest.organization.label}, which backed ${whomOf(view, largest)}`;
}

/** "of the four unions whose size is reported, the three largest backed Ash". */
function ranking(view: ChartView, ranked: readonly Row[], largest: Row): string {
  const rival = ranked.find((row) => whomOf(view, row) !== whomOf(view, largest));
  const run = ranked.filter((row) => !rival || (sizeOf(row) ?? 0) > (sizeOf(rival) ?? 0)).length;
  const [count, few] = alike(ranked.length, run);
  const group = `of the ${count} unions ${withMeasure(view)}`;
  const whom = `backed ${whomOf(view, largest)}`;
  if (!rival) return `${group}, ${ranked.length === 2 ? 'both' : 'each'} ${whom}`;
  if (run === 0)
    return `${group}, ${largest.organization.label} and ${rival.organization.label} are ${ranked.length === 2 ? 'equal' : 'the largest, equal in size,'} and backed different candidates`;
  if (run === 1)
    return `${group}, the ${ranked.length === 2 ? 'larger' : 'largest'}, ${largest.organization.label}, ${whom}`;
  return `${group}, the ${few} largest ${whom}`;
}

/** With one candidate, whom they backed is no finding; who is the largest is. */
function ofOneCandidate(view: ChartView, unions: readonly Row[], ranked: readonly Row[], largest: Row): string {
  const { organization, candidate } = largest;
  const size = sizeInWords(organization.membership);
  const [all, few] = alike(unions.length, ranked.length);
  if (ranked.length === 1)
    return `of ${all} unions for ${candidate.shortName}, one has a reported ${measureOf(view)}: ${organization.label}, ${size}`;
  const isTied = sizeOf(ranked[1] ?? largest) === sizeOf(largest);
  const whose = `of the ${few} unions for ${candidate.shortName} ${withMeasure(view)}`;
  return isTied
    ? `${whose}, ${organization.label} and ${ranked[1]?.organization.label ?? ''} are the largest, ${size} each`
    : `${organization.label}, ${size}, is the ${ranked.length === 2 ? 'larger' : 'largest'} ${whose}`;
}

/** National unions that can be ranked, the largest first: where sizes count different things, those that count members. */
function rankedUnions({ dataset, selected }: ChartView): readonly Row[] {
  const adds = sizesAdd(dataset);
  return firstOfEach(selected.certain)
    .filter(
      ({ isNationalUnion, organization: { membership } }) =>
        isNationalUnion && membership !== null && (adds || membership.basis === 'members'),
    )
    .sort((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0));
}

/** What is compared: a size, or members where other sizes count other people. */
function measureOf({ dataset }: ChartView): string {
  return sizesAdd(dataset) ? 'size' : 'membership';
}

/** Which unions are ranked: where one with a size may belong as well, only those that surely do. */
function withMeasure(view: ChartView): string {
  const isOpen = view.selected.possible.some((row) => row.isNationalUnion && sizeOf(row) !== null);
  return isOpen ? `with a reported ${measureOf(view)} and a certain date` : `whose ${measureOf(view)} is reported`;
}

function deck({ dataset, selected }: ChartView): string {
  const { certain, possible } = selected;
  const isAny = shownRows(selected).some((row) => sizeOf(row) !== null);
  const isLate = certain.some(({ phase }) => phase === 'late');
  return [
    isAny ? `Membership of each group, as reported in ${dataset.words.subject}.` : '',
    isLate ? `Hollow bars: chose after ${dataset.race.settled?.words ?? ''}.` : '',
    possible.length === 0
      ? ''
      : `Up to ${pluralInWords(possible.length, 'more group')} may belong here; ${possible.length === 1 ? 'its date isn’t' : 'their dates aren’t'} exact.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function summary(view: ChartView): string {
  const { dataset, selected } = view;
  const adds = sizesAdd(dataset);
  const sums = tallies(selected.certain, dataset.candidates).filter(({ unions }) => unions > 0);
  return [
    `${headline(view)}.`,
    ...sums.map((sum) => `${sum.candidate.name}: ${tallyInWords(sum, adds)}.`),
    'Bars on one scale for each candidate; groups without a reported size follow as a list.',
  ].join(' ');
}

function note({ dataset, selected }: ChartView): string {
  const shown = shownRows(selected);
  const unsized = [
    ...new Set(shown.filter((row) => sizeOf(row) === null).map(({ organization }) => organization.label)),
  ];
  const others = selected.certain.filter((row) => !row.isNationalUnion);
  const bases = new Set(shown.flatMap(({ organization }) => organization.membership?.basis ?? []));
  const beyond = shown.filter(isBeyondScale(dataset)).map(({ organization }) => organization.label);
  return [
    unsized.length === 0
      ? ''
      : `${capital(listSays(dataset, 'don’t report', 'doesn’t report'))} a size for ${fewInWords(unsized, 6, 'or')}; a hollow square marks ${unsized.length === 1 ? 'it' : 'each'}.`,
    bases.size > 1 ? 'Figures that aren’t member counts are labeled, and nothing is added up.' : '',
    beyond.length === 0
      ? ''
      : `${listInWords(beyond)} ${beyond.length === 1 ? 'has' : 'have'} no bar: at full length it would dwarf the others.`,
    others.length === 0 ? '' : 'Groups that aren’t national unions are not counted in union totals.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
