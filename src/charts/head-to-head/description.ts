import { oneRowPerOrganization, canAddSizes, type Tally } from '../../model/tally.ts';
import type { Row } from '../../model/row.ts';
import type { Organization } from '../../model/organization.ts';
import { sizeInWords } from '../../model/words/groups.ts';
import { fewInWords, joined, sentences, seriesInWords } from '../../model/words/series.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { allInWords, capital, hedged, pluralInWords, possessive, smallCount } from '../../model/words/numbers.ts';
import { noSizeFor } from '../../model/words/sources.ts';
import type { Description } from '../chart-definition.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import {
  atLeastInWords,
  countedInWords,
  moreInWords,
  nothingCertain,
  peopleInWords,
  shownInWords,
} from '../headline-parts.ts';
import { namedInWords, namedRows } from '../named-groups.ts';
import { afterSettled } from '../part-titles.ts';
import { lanes, type CircleLane } from './rows.ts';

/** A longer list's deck leaves those to the note. */
const longList = 20;

/** The comparison in words: how many national unions are certainly on each side. */
export const headToHeadDescription = oncePer((view: ChartView): Description => {
  const all = lanes(view);
  const headline = headlineOf(view);
  return {
    headline,
    deck: deckOf(view, all),
    summary: `${headline}. ${summaryOf(view, all)}`,
    note: sentences(noteOf(view, all), isLong(view) ? othersInWords(view) : ''),
  };
});

function headlineOf(view: ChartView): string {
  const { certain } = view.selected;
  if (certain.length === 0) return nothingCertain(view);
  const named = namedRows(view);
  if (named) return namedInWords(view, named);
  return countedInWords(view, certain.some(isUnion) ? 'unions' : 'groups');
}

function deckOf(view: ChartView, all: readonly CircleLane[]): string {
  const { certain, possible } = view.selected;
  const drawn = all.flatMap(({ unions }) => unions);
  if (drawn.length === 0) return certain.length === 0 ? '' : 'This chart shows national unions only.';
  const sized = drawn.some(({ size }) => size !== null);
  return sentences(
    sized ? 'Circle area shows the reported size.' : '',
    sized && basesOf(all).size > 1 ? 'Sizes count different things; compare with care.' : '',
    lateInWords(all, afterSettled(view.dataset)),
    moreInWords({ certain: certain.filter(isUnion), possible: possible.filter(isUnion) }, 'national union'),
    drawn.some(({ part }) => part === 'past') ? 'Unions that later withdrew or switched are crossed out.' : '',
    isLong(view) ? '' : othersInWords(view),
  );
}

function isLong({ selected: { certain } }: ChartView): boolean {
  return certain.length > longList;
}

function isUnion({ isNationalUnion }: Row): boolean {
  return isNationalUnion;
}

/** "Two of Rivera’s 12 and one of Holt’s seven came after …": without the name where only one candidate has any. */
function lateInWords(all: readonly CircleLane[], after: string): string {
  const late = all.filter(({ tally }) => tally.late > 0);
  const some = all.filter(({ tally }) => tally.unions > 0);
  const [first] = late;
  if (!first) return '';
  if (some.length === 1 && first.tally.late === first.tally.unions)
    return `${first.tally.unions === 1 ? 'It' : capital(allInWords(first.tally.late))} came ${after}.`;
  const each = late.map(({ candidate, tally }) => ofThe(candidate.shortName, tally));
  return capital(`${seriesInWords(each)} came ${after}.`);
}

function ofThe(name: string, { late, unions }: Tally): string {
  if (late < unions) return `${smallCount(late)} of ${possessive(name)} ${smallCount(unions)}`;
  return unions === 1 ? `${possessive(name)} one` : `${allInWords(late)} of ${possessive(name)}`;
}

/** "Also for Holt, not national unions: WPP and NOA.": what the chart leaves out, by candidate. */
function othersInWords(view: ChartView): string {
  const { dataset } = view;
  const { certain } = view.selected;
  const others = oneRowPerOrganization(certain.filter((row) => !row.isNationalUnion)).map(({ organization }) =>
    groupInSentence(organization),
  );
  if (namedRows(view) !== null && others.length > 0)
    return `Not in this chart of national unions: ${fewInWords(others)}.`;
  return sentences(
    ...dataset.candidates.map(({ id, shortName }) => {
      const own = certain.filter((row) => !row.isNationalUnion && row.candidate.id === id);
      if (own.length === 0) return '';
      const names = own.map(({ organization }) => groupInSentence(organization));
      const isOne = own.length === 1;
      return `Also for ${shortName}, not ${isOne ? 'a national union' : 'national unions'}: ${fewInWords(names)}.`;
    }),
  );
}

function summaryOf(view: ChartView, all: readonly CircleLane[]): string {
  const { dataset, selection } = view;
  const isAsked = selection.organizations.length === 0 && all.some(({ unions }) => unions.length > 0);
  const sides = all.map(({ candidate, tally, more }) => {
    if (tally.unions === 0) return isAsked ? `${candidate.name}: ${shownInWords(0, more, 'national union')}.` : '';
    const unions = `${atLeastInWords(view)}${pluralInWords(tally.unions, 'national union')}`;
    return `${candidate.name}: ${joined(', ', unions, canAddSizes(dataset) ? peopleInWords(tally) : '')}.`;
  });
  return sentences(...sides, largest(all), 'Circles in one lane for each candidate, largest first.');
}

function largest(all: readonly CircleLane[]): string {
  const sized = all
    .flatMap(({ unions }) => unions)
    .filter(({ part, size }) => size !== null && part !== 'possible' && part !== 'past')
    .sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const [first] = sized;
  const mayBeLarger = all.some(({ unions }) => unions.some(({ part, size }) => part === 'possible' && size !== null));
  if (!first || sized.length < 2 || mayBeLarger) return '';
  const { organization, candidate } = first.row;
  return `The largest figure is for ${groupInSentence(organization)}, which backed ${candidate.shortName}: ${sizeInWords(organization.membership)}.`;
}

function noteOf({ dataset }: ChartView, all: readonly CircleLane[]): string {
  const unsized = all.flatMap(({ unions }) => unions.filter(({ size }) => size === null));
  const sums = all.filter(({ tally }) => tally.sized > 0);
  return sentences(
    unsized.length === 0 ? '' : squaresInWords(dataset, [...new Set(unsized.map(({ row }) => row.organization))]),
    basesOf(all).size > 1
      ? 'Sizes count different things (members, people represented, retirees included), so they aren’t added up.'
      : '',
    canAddSizes(dataset) && sums.length > 1
      ? `${all.some(({ more }) => more > 0) ? 'Without those that may belong, reported' : 'Reported'} sizes come to ${seriesInWords(
          sums.map(
            ({ candidate, tally: { members, hedge, sized, unions } }) =>
              `${hedged(members, hedge)} members for ${candidate.shortName}${sized === unions ? '' : ` (${smallCount(sized)} of ${smallCount(unions)} unions)`}`,
          ),
        )}. Members aren’t voters, so don’t read sizes as levels of support.`
      : '',
  );
}

function squaresInWords(dataset: ChartView['dataset'], unsized: readonly Organization[]): string {
  const names = seriesInWords(unsized.map(groupInSentence), 'or');
  const squares =
    unsized.length === 1 ? 'It is drawn as a dashed square.' : 'They are dashed squares, all drawn the same size.';
  return `${capital(noSizeFor(dataset, names))}. ${squares}`;
}

function basesOf(all: readonly CircleLane[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ unions }) => unions.flatMap(({ row }) => row.organization.membership?.basis ?? [])));
}
