import type { Candidate } from '../../model/candidate.ts';
import type { Day } from '../../model/day.ts';
import type { Row } from '../../model/row.ts';
import { daysWithin } from '../../model/when.ts';
import { tallies } from '../../model/tally.ts';
import type { Filter } from '../../model/selection.ts';
import { without } from '../../model/selection.ts';
import { filterClause, filterInWords } from '../../model/words/filters.ts';
import { formatDay, formatMonth, whenInSentence } from '../../model/words/dates.ts';
import { decisionClause, sizeInWords } from '../../model/words/groups.ts';
import { listInWords } from '../../model/words/lists.ts';
import { alike, capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { listSays } from '../../model/words/sources.ts';
import { dayFromNumber } from '../../model/day.ts';
import type { ChartView, Description } from '../chart-definition.ts';
import { eventLimit, timelineContent } from './rows.ts';

/** The timeline in words: what came when, as far as that is certain. */
export function timelineDescription(view: ChartView): Description {
  return { headline: headline(view), deck: deck(view), summary: summary(view), note: note(view) };
}

function headline(view: ChartView): string {
  const { dataset, selection, selected } = view;
  const { certain, possible, past } = selected;
  const [first] = certain;
  if (!first) return nothingCertain(view, possible.length, past.length);
  if (certain.length === 1) {
    const { organization, candidate, endorsement } = first;
    return `${organization.label} backed ${candidate.shortName} ${whenInSentence(endorsement.date.when)}`;
  }
  const dates = filterClause(dataset, selection, 'dates');
  const found =
    sameDay(certain, selection) ?? (dates === '' ? majority(view) : sides(view)) ?? byThen(certain, selection);
  const lead = dates === '' || found.says.from === null ? '' : `${capital(dates)}, `;
  const rest = filterInWords(dataset, { ...without(selection, 'dates'), ...found.says });
  return `${capital(`${lead}${found.words}`)}${rest === '' ? '' : `, among endorsements ${rest}`}`;
}

/** A finding, and the parts of the filter that it names itself, turned off. */
interface Finding {
  readonly words: string;
  readonly says: Partial<Filter>;
}

/** What a finding about one candidate's or each candidate's national unions has no need to name again. */
function unionsNamed({ kinds }: Filter): Partial<Filter> {
  return { candidates: [], kinds: kinds.every((kind) => kind === 'national-union') ? [] : kinds };
}

function nothingCertain({ dataset, selection }: ChartView, possible: number, past: number): string {
  const words = filterInWords(dataset, selection);
  const scope = words === '' ? 'on this list' : words;
  if (possible > 0) return `Up to ${pluralInWords(possible, 'endorsement')} ${scope}, but none for certain`;
  if (past > 0) return `No endorsements left ${scope}: ${smallCount(past)} had ended by then`;
  return `No endorsements ${scope}`;
}

/** "two Holt endorsements came the same day, Dec. 17, 2019": where few are known to the day. */
function sameDay(certain: readonly Row[], { from, to }: Filter): Finding | null {
  const exact = certain.filter(({ endorsement }) => endorsement.date.when.precision === 'day');
  const isOneDay = from !== null && from === to;
  if ((from !== null || to !== null) && !isOneDay) return null;
  const groups = new Map<string, Row[]>();
  for (const row of exact) {
    const key = `${row.candidate.id} ${row.endorsement.date.when.edtf}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length || compareLatest(a, b));
  const [row] = most;
  const day = row?.endorsement.date.when.latest ?? null;
  if (!row || day === null || most.length < 2) return null;
  if (exact.length * 2 >= certain.length && most.length < certain.length && !isOneDay) return null;
  const when = `came ${isOneDay ? 'on' : 'the same day,'} ${formatDay(day)}`;
  const words = `${smallCount(most.length)} ${row.candidate.shortName} endorsements ${when}`;
  return { words, says: isOneDay ? { candidates: [], from: null, to: null } : { candidates: [] } };
}

function compareLatest([a]: readonly Row[], [b]: readonly Row[]): number {
  return (a?.endorsement.date.when.latest ?? '') < (b?.endorsement.date.when.latest ?? '') ? -1 : 1;
}

const leastUnions = 4;

/** "17 of the 33 national unions for Rivera had endorsed by Nov. 24, 2019": of the candidate who has the most. */
function majority({ dataset, selection, selected: { certain } }: ChartView): Finding | null {
  const [most] = [...tallies(certain, dataset.candidates)].sort((a, b) => b.unions - a.unions);
  if (!most || most.unions < leastUnions) return null;
  const own = certain.filter((row) => row.isNationalUnion && row.candidate === most.candidate);
  const day = latestDays(own)[Math.floor(most.unions / 2)];
  if (day === undefined) return null;
  const came = own.map(({ endorsement }) => daysWithin(endorsement.date.when, null, day));
  const by = came.filter((days) => days === 'every').length;
  if (by >= most.unions) return null;
  const [few, all] = alike(by, most.unions);
  const hedge = came.includes('some') ? 'at least ' : '';
  return {
    words: `${hedge}${few ?? ''} of the ${all ?? ''} national unions for ${most.candidate.shortName} had endorsed by ${formatDay(day)}`,
    says: unionsNamed(selection),
  };
}

/** "at least three national unions had endorsed Rivera and one Holt": what surely falls in the days chosen. */
function sides({ dataset, selection, selected: { certain, possible } }: ChartView): Finding | null {
  const some = tallies(certain, dataset.candidates).filter(({ unions }) => unions > 0);
  const [first, ...others] = some.sort((a, b) => b.unions - a.unions);
  if (!first) return null;
  const [most = '', ...counts] = alike(...some.map(({ unions }) => unions));
  const hedge = possible.some((row) => row.isNationalUnion) ? 'at least ' : '';
  const noun = first.unions === 1 ? 'national union' : 'national unions';
  const verb = selection.from === null ? 'had endorsed' : 'endorsed';
  const rest = others.map(({ candidate }, index) => `${counts[index] ?? ''} ${candidate.shortName}`);
  return {
    words: `${hedge}${most} ${noun} ${verb} ${listInWords([first.candidate.shortName, ...rest])}`,
    says: unionsNamed(selection),
  };
}

/** "three endorsements had come by Dec. 17, 2019": what is true of any rows. */
function byThen(certain: readonly Row[], { from, to }: Filter): Finding {
  const candidates = new Set<Candidate>(certain.map(({ candidate }) => candidate));
  const [only] = candidates;
  const says = candidates.size === 1 ? { candidates: [] } : {};
  const noun = candidates.size === 1 && only ? `${only.shortName} endorsements` : 'endorsements';
  const days = latestDays(certain);
  const last = days.at(-1);
  const [dated, all] = alike(days.length, certain.length);
  if (last === undefined) return { words: `no date is reported for ${all ?? ''} ${noun}`, says };
  if (from !== null || to !== null)
    return { words: `${all ?? ''} ${noun} ${from === null ? 'had come' : 'came'}`, says };
  const count = days.length === certain.length ? (all ?? '') : `at least ${dated ?? ''} of ${all ?? ''}`;
  return { words: `${count} ${noun} had come by ${formatDay(last)}`, says };
}

function latestDays(rows: readonly Row[]): readonly Day[] {
  return rows.flatMap(({ endorsement }) => endorsement.date.when.latest ?? []).sort();
}

function deck(view: ChartView): string {
  const { dataset, selection, selected } = view;
  const { certain, possible, past } = selected;
  const [only] = certain;
  const facts = only && certain.length === 1 ? factsOf(only) : '';
  const inexact = certain.filter(({ endorsement }) => !['day', 'unknown'].includes(endorsement.date.when.precision));
  const undated = certain.filter((row) => row.isNationalUnion && row.endorsement.date.when.latest === null).length;
  const dated = `Dates are as precise as ${listSays(dataset, 'allow', 'allows')}.`;
  const exact = possible.length === 1 ? 'its date isn’t exact' : 'their dates aren’t exact';
  return sentences(
    facts === '' && only ? dated : facts,
    certain.length > 1 && inexact.length > 0
      ? `For ${smallCount(inexact.length)}, there is only a range or a deadline.`
      : '',
    undated === 0
      ? ''
      : `The running count leaves out ${pluralInWords(undated, 'union')} whose ${undated === 1 ? 'date isn’t' : 'dates aren’t'} reported.`,
    possible.length === 0
      ? ''
      : only
        ? `Up to ${smallCount(possible.length)} more may fall in this period; ${exact}.`
        : `${capital(exact)}.`,
    past.length === 0
      ? ''
      : `${capital(smallCount(past.length))} more ${selection.to === null ? endingInWords(past) : 'had ended by then'}.`,
  );
}

function endingInWords(past: readonly Row[]): string {
  const withdrawn = past.filter(({ endorsement }) => endorsement.ended?.how === 'withdrawn').length;
  const were = past.length === 1 ? 'was' : 'were';
  if (withdrawn === 0) return 'later switched';
  return withdrawn === past.length ? `${were} later withdrawn` : 'later switched or were withdrawn';
}

function factsOf({ organization, endorsement: { process } }: Row): string {
  const size = organization.membership === null ? 'size not reported' : sizeInWords(organization.membership);
  return `${organization.name}: ${size}; ${decisionClause(process.decided)}.`;
}

function summary(view: ChartView): string {
  const { lanes, context, scale } = timelineContent(view);
  const [first, last] = scale.domain.map((day) => formatMonth(dayFromNumber(day)));
  return sentences(
    `${headline(view)}.`,
    ...lanes.map(({ candidate, tally: { unions, others } }) => {
      const rest = others === 0 ? '' : ` and ${pluralInWords(others, 'other group')}`;
      return `${candidate.name}: ${pluralInWords(unions, 'national union')}${rest}.`;
    }),
    context.length === 0 ? '' : `Marked as context: ${pluralInWords(context.length, 'other event')}.`,
    `A timeline from ${first ?? ''} through ${last ?? ''}: a lane for each candidate under a running count of national unions.`,
  );
}

function note(view: ChartView): string {
  const { context, isByMonth } = timelineContent(view);
  return sentences(
    'A line shows the possible days; a fading line means it could have been earlier.',
    'The running count takes each union on the latest day that its date allows, so by any day there were at least that many.',
    'Only national unions are in it.',
    context.length === 0 ? '' : 'Context events are not endorsements and are never counted.',
    isByMonth
      ? `More than ${eventLimit} endorsements are drawn by month, each in the last month that its date allows.`
      : '',
  );
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
