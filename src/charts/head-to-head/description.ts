import { listInWords } from '../../model/words/lists.ts';
import { alike, capital, hedged, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { partsOn } from '../../model/selection.ts';
import { scopeInWords } from '../../model/words/filters.ts';
import { sizeInWords } from '../../model/words/groups.ts';
import { sizesAdd } from '../../model/tally.ts';
import { whenInSentence } from '../../model/words/dates.ts';
import type { ChartView, Description } from '../chart-definition.ts';
import { lanes, type Lane } from './rows.ts';

/** The comparison in words: how many national unions are certainly on each side. */
export function headToHeadDescription(view: ChartView): Description {
  const all = lanes(view);
  return {
    headline: headline(view, all),
    deck: deck(view, all),
    summary: summary(view, all),
    note: note(view, all),
  };
}

function headline({ dataset, selection }: ChartView, all: readonly Lane[]): string {
  const scope = scopeInWords(dataset, selection);
  const some = all.filter(({ tally }) => tally.unions > 0);
  const only = some.length === 1 && some[0]?.tally.unions === 1 ? some[0] : undefined;
  const union = only?.unions.find(({ part }) => part !== 'possible' && part !== 'past');
  if (only && union && scope !== '') {
    const { organization, endorsement } = union.row;
    return `${organization.label} backed ${only.candidate.shortName} ${whenInSentence(endorsement.date.when)}`;
  }
  const isDatesOnly = partsOn(selection).every((part) => part === 'dates' || part === 'candidates');
  const [before, after] =
    scope === '' ? ['', ''] : isDatesOnly ? [`${scope}, `, ''] : ['', `, counting only endorsements ${scope}`];
  return capital(`${before}${finding(all)}${after}`);
}

/** "six national unions backed Rivera, two backed Holt": what is certain, the most first. */
function finding(all: readonly Lane[]): string {
  const [first, ...rest] = all.filter(({ tally }) => tally.unions > 0).sort((a, b) => b.tally.unions - a.tally.unions);
  if (!first) {
    const parts = all.flatMap(({ unions }) => unions.map(({ part }) => part));
    if (parts.includes('possible')) return 'no national union certainly belongs here';
    return parts.length > 0
      ? 'no national union kept its endorsement to the end'
      : 'no endorsements by national unions';
  }
  const counts = alike(first.tally.unions, ...rest.map(({ tally }) => tally.unions));
  const noun = first.tally.unions === 1 ? 'national union' : 'national unions';
  const others = rest.map(({ candidate }, index) => `${counts[index + 1] ?? ''} backed ${candidate.shortName}`);
  return [`${counts[0] ?? ''} ${noun} backed ${first.candidate.shortName}`, ...others].join(', ');
}

function deck({ dataset }: ChartView, all: readonly Lane[]): string {
  const possible = all.flatMap(({ unions }) => unions.filter(({ part }) => part === 'possible')).length;
  const drawn = all.flatMap(({ unions }) => unions);
  const sized = drawn.some(({ size }) => size !== null);
  const late = all.filter(({ tally }) => tally.late > 0);
  return [
    drawn.length === 0
      ? ''
      : sized
        ? `Each circle is a union; its area is its size as reported by ${dataset.words.subject}.`
        : `Each square is a union whose size ${dataset.words.subject} ${dataset.words.isPlural ? 'don’t' : 'doesn’t'} report.`,
    lateInWords(late, dataset.race.settled?.words ?? ''),
    possible === 0
      ? ''
      : `Up to ${pluralInWords(possible, 'more union')} may belong here; ${possible === 1 ? 'its date isn’t' : 'their dates aren’t'} exact.`,
    drawn.some(({ part }) => part === 'past') ? 'Unions that later withdrew or switched are crossed out.' : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** "Two of Rivera’s 12 and one of Holt’s 7 came after …." */
function lateInWords(late: readonly Lane[], settled: string): string {
  const counts = alike(...late.flatMap(({ tally }) => [tally.late, tally.unions]));
  const each = late.map(
    ({ candidate }, index) => `${counts[2 * index] ?? ''} of ${candidate.shortName}’s ${counts[2 * index + 1] ?? ''}`,
  );
  return each.length === 0 ? '' : capital(`${listInWords(each)} came after ${settled}.`);
}

function summary(view: ChartView, all: readonly Lane[]): string {
  const { dataset } = view;
  const sides = all.map(({ candidate, tally }) => {
    if (tally.unions === 0) return `${candidate.name}: no national unions.`;
    const size =
      tally.sized === 0 || !sizesAdd(dataset)
        ? ''
        : `, ${hedged(tally.members, tally.hedge)} members in the ${smallCount(tally.sized)} whose size is reported`;
    return `${candidate.name}: ${pluralInWords(tally.unions, 'national union')}${size}.`;
  });
  return [`${headline(view, all)}.`, ...sides, largest(all), 'Circles in one lane for each candidate, largest first.']
    .filter((one) => one !== '')
    .join(' ');
}

function largest(all: readonly Lane[]): string {
  const [first] = all
    .flatMap(({ unions }) => unions)
    .filter(({ part, size }) => size !== null && part !== 'possible' && part !== 'past')
    .sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  if (!first) return '';
  const { organization, candidate } = first.row;
  return `The largest reported is ${organization.label}, for ${candidate.shortName}, ${sizeInWords(organization.membership)}.`;
}

function note({ dataset, selected }: ChartView, all: readonly Lane[]): string {
  const unsized = all.flatMap(({ unions }) => unions.filter(({ size }) => size === null));
  const others = selected.certain.filter((row) => !row.isNationalUnion);
  const bases = new Set(
    all.flatMap(({ unions }) => unions.flatMap(({ row }) => row.organization.membership?.basis ?? [])),
  );
  return [
    unsized.length === 0
      ? ''
      : `Dashed squares mark unions whose size isn’t reported: ${listInWords(unsized.map(({ row }) => row.organization.label))}. They are one size because nothing is known.`,
    bases.size > 1
      ? 'Sizes count different things (members, people represented, retirees included), so they aren’t added up.'
      : '',
    sizesAdd(dataset) && all.filter(({ tally }) => tally.sized > 0).length > 1
      ? `Reported sizes come to ${listInWords(
          all
            .filter(({ tally }) => tally.sized > 0)
            .map(
              ({ candidate, tally }) =>
                `${hedged(tally.members, tally.hedge)} for ${candidate.shortName} (${smallCount(tally.sized)} of ${smallCount(tally.unions)} unions)`,
            ),
        )}. Members are not votes, so don’t read sizes as levels of support.`
      : '',
    others.length === 0
      ? ''
      : `Not shown: ${pluralInWords(others.length, 'group')} that ${others.length === 1 ? 'isn’t a national union' : 'aren’t national unions'}.`,
  ]
    .filter((one) => one !== '')
    .join(' ');
}
