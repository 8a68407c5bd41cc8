import { hasDateFilter } from '../../model/selection.ts';
import { dayFromNumber, type Day } from '../../model/day.ts';
import type { Row } from '../../model/row.ts';
import { oneRowPerOrganization } from '../../model/tally.ts';
import { compareWhen, daysWithin } from '../../model/when.ts';
import { formatMonth } from '../../model/words/dates.ts';
import { accordingInWords, decisionHow, sizeInWords } from '../../model/words/groups.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { hasGrades, listSays, silenceOn } from '../../model/words/sources.ts';
import type { ChartView } from '../chart-view.ts';
import type { Description } from '../chart-definition.ts';
import { joined, sentences } from '../../model/words/series.ts';
import { countedInWords, atLeastInWords, moreInWords, nothingCertain, sidesOf } from '../headline-parts.ts';
import { backedInWords, namedRows, whenTail } from '../named-groups.ts';
import { eventLimit, countIsMinimum, timelineContent } from './rows.ts';

/** The timeline in words: what came when, as far as that is certain. */
export function timelineDescription(view: ChartView): Description {
  const headline = headlineOf(view);
  return { headline, deck: deckOf(view), summary: summaryOf(view, headline), note: noteOf(view, headline) };
}

function headlineOf(view: ChartView): string {
  const { dataset, selected } = view;
  const { certain } = selected;
  if (certain.length === 0) return nothingCertain(view);
  const named = namedRows(view);
  if (named) {
    const inOrder = [...named].sort((a, b) => compareWhen(a.endorsement.date.when, b.endorsement.date.when));
    return capital(backedInWords(dataset, inOrder, { tail: whenTail }));
  }
  const isUnions = certain.some((row) => row.isNationalUnion);
  return (
    (hasDateFilter(view.selection) || !isUnions ? null : byTheDay(view)) ??
    countedInWords(view, isUnions ? 'unions' : 'groups')
  );
}

/** Of fewer unions than this a headline tells no day by which some had come. */
const leastUnions = 4;

/**
 * How many had come by the first vote, "By the first vote, in Lakewood on Feb. 4, 2020, at least five national unions had
 * backed Rivera and at least two Holt"; else by the day that brought more than half of those of the candidate ahead.
 */
function byTheDay(view: ChartView): string | null {
  const { dataset, selection, selected } = view;
  const [most] = sidesOf(view, 'unions');
  if (!most || most.count < leastUnions) return null;
  const comeBy = (day: Day) =>
    selected.certain.filter(({ endorsement }) => daysWithin(endorsement.date.when, null, day) === 'every');
  const countedBy = (day: Day) =>
    countedInWords(
      {
        ...view,
        selection: { ...selection, to: day },
        // Any of the others may have come by then where its date is not exact.
        selected: { ...selected, certain: comeBy(day), possible: selected.certain },
      },
      'unions',
    );
  const { firstVote } = dataset.race;
  if (firstVote && comeBy(firstVote.on).some((row) => row.isNationalUnion))
    return countedBy(firstVote.on).replace(/^By /, `By ${firstVote.words} on `);
  const own = selected.certain.filter((row) => row.isNationalUnion && row.candidate === most.candidate);
  const day = latestDays(own)[Math.floor(most.count / 2)];
  return day === undefined ? null : countedBy(day);
}

function latestDays(rows: readonly Row[]): readonly Day[] {
  return oneRowPerOrganization(rows)
    .flatMap(({ endorsement }) => endorsement.date.when.latest ?? [])
    .sort();
}

function deckOf(view: ChartView): string {
  const { dataset, selection, selected } = view;
  const { certain, past } = selected;
  const inexact = certain.filter(({ endorsement }) => !['day', 'unknown'].includes(endorsement.date.when.precision));
  const undated = certain.filter((row) => row.isNationalUnion && row.endorsement.date.when.latest === null).length;
  const named = namedRows(view) !== null;
  const [only] = certain;
  const facts = only && certain.length === 1 ? groupAndProcess(view, only) : '';
  const given = hasGrades(dataset) ? 'we found' : listSays(dataset, 'give', 'gives');
  return sentences(
    facts,
    !named && inexact.length > 0
      ? `For ${shareOf(inexact.length, certain.length)}, ${given} only a range or a latest date.`
      : '',
    undated === 0
      ? ''
      : `The running count leaves out ${pluralInWords(undated, 'union')} whose ${undated === 1 ? 'date isn’t' : 'dates aren’t'} reported.`,
    moreInWords(view.selected),
    past.length === 0
      ? ''
      : `${capital(pluralInWords(past.length, 'other endorsement'))} ${selection.to === null ? howTheyEnded(past) : 'had ended by then'}.`,
  );
}

function shareOf(count: number, of: number): string {
  if (of === 1) return 'this endorsement';
  const all = pluralInWords(of, 'endorsement');
  return count === of ? `all ${all}` : `${smallCount(count)} of the ${all}`;
}

function howTheyEnded(past: readonly Row[]): string {
  const withdrawn = past.filter(({ endorsement }) => endorsement.ended?.how === 'withdrawn').length;
  if (withdrawn === past.length) return `${past.length === 1 ? 'was' : 'were'} withdrawn`;
  return withdrawn === 0 ? 'ended in a switch' : 'were withdrawn or ended in a switch';
}

/** "NEU, 2 million members. The four articles don’t say how it decided." */
function groupAndProcess({ dataset }: ChartView, { organization, endorsement: { process } }: Row): string {
  const group = capital(groupInSentence(organization));
  const size = organization.membership === null ? 'size not reported' : sizeInWords(organization.membership);
  if (process.decided === 'not-said') return `${group}, ${size}. ${capital(silenceOn(dataset, 'how it decided'))}.`;
  return `${group}, ${size}. It endorsed ${decisionHow(process.decided)}${accordingInWords(process)}.`;
}

function summaryOf(view: ChartView, headline: string): string {
  const { selection } = view;
  const { lanes, context, scale } = timelineContent(view);
  const [first, last] = scale.domain.map((day) => formatMonth(dayFromNumber(day)));
  const events = context.filter(({ standing }) => standing !== 'out').length;
  const atLeast = atLeastInWords(view);
  return sentences(
    `${headline}.`,
    ...lanes.map(({ candidate, certain: { unions, others } }) => {
      if (unions + others === 0)
        return selection.organizations.length > 0
          ? ''
          : `${candidate.name}: no endorsements${atLeast === '' ? '' : ' for certain'}.`;
      const counts = [
        unions === 0 ? '' : `${atLeast}${pluralInWords(unions, 'national union')}`,
        others === 0 ? '' : `${atLeast}${pluralInWords(others, 'other group')}`,
      ];
      return `${candidate.name}: ${joined(' and ', ...counts)}.`;
    }),
    context.length === 0
      ? ''
      : events === 0
        ? 'No context events in this period.'
        : `Context: ${pluralInWords(events, 'other event')}.`,
    `A timeline ${first === last ? `of ${first ?? ''}` : `from ${first ?? ''} through ${last ?? ''}`}: a lane for each candidate under a running count of national unions.`,
  );
}

function noteOf(view: ChartView, headline: string): string {
  const { firstVote } = view.dataset.race;
  const { context, detail, lanes } = timelineContent(view);
  return sentences(
    countIsMinimum(lanes)
      ? 'A line shows the possible days; a fading line means it could have been earlier. The running count takes each union on the latest day that its date allows, so by any day there were at least that many. Only national unions are in it.'
      : '',
    context.length === 0 ? '' : 'Context events aren’t endorsements and are never counted.',
    firstVote && headline.includes(firstVote.words) ? firstVote.note : '',
    detail === 'months'
      ? `More than ${eventLimit} endorsements are drawn by month, each in the last month that its date allows.`
      : '',
  );
}
