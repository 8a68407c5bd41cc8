import { stepLine, type CountChange } from '../../marks/step-line.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { ContextEvent } from '../../model/context-event.ts';
import { dayNumber, type Day } from '../../model/day.ts';
import type { Ended } from '../../model/endorsement.ts';
import type { Organization } from '../../model/organization.ts';
import { settledWithin, sortedRows, type Row } from '../../model/row.ts';
import { standingOf, type Standing } from '../../model/select.ts';
import { without, type Filter } from '../../model/selection.ts';
import { tallyOf, type Tally } from '../../model/tally.ts';
import { formatDayOfYear, whenInSentence } from '../../model/words/dates.ts';
import { compareWhen, daysWithin, type When } from '../../model/when.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import { isExact } from '../headline-parts.ts';
import { wholeScale } from './time-domain.ts';

/** Up to so many endorsements each has its date beside it; past the limit a lane is drawn by month. */
const mostDated = 16;
export const eventLimit = 300;

/** Everything that is on the timeline, whatever its width. What the dates leave out is still there, to be drawn quietly. */
export interface TimelineContent {
  readonly scale: TimeScale;
  readonly lanes: readonly Lane[];
  readonly context: readonly ContextMark[];
  /** First and last day that the filter lets through; null where it sets none. */
  readonly from: number | null;
  readonly to: number | null;
  /** When the race was settled, "June 7: Rivera clinched the nomination"; null where nothing came after that. */
  readonly settled: { readonly day: number; readonly words: string } | null;
  /** What is written of each endorsement: its name and date, its name, or no more than how many came in a month. */
  readonly detail: 'dates' | 'names' | 'months';
}

/** One candidate's lane. */
export interface Lane {
  readonly candidate: Candidate;
  /** What certainly belongs. */
  readonly certain: GroupCounts;
  /** What certainly belongs and what may. */
  readonly most: GroupCounts;
  /** What belongs under no date filter: room is kept for it. */
  readonly whole: GroupCounts;
  /** "left the race on Jan. 30, 2020", with the day where there is one; null for a candidate who stayed. */
  readonly exit: { readonly day: number | null; readonly words: string } | null;
  /** By date. */
  readonly events: readonly DatedEvent[];
  readonly undated: readonly LaneEvent[];
  /** How its running count of national unions changes, after the last day shown, too. */
  readonly changes: readonly CountChange[];
  /** The running count on the last day shown. */
  readonly count: number;
  /** The most that it comes to under no date filter: room is kept for it. */
  readonly peak: number;
}

/** How many national unions and how many other groups, each once. */
export type GroupCounts = Pick<Tally, 'unions' | 'others'>;

/** One endorsement. */
export interface LaneEvent {
  readonly row: Row;
  /** How it stands to the filter; 'out' where only its date leaves it out. */
  readonly standing: Standing;
  readonly end: EventEnd | null;
}

/** An endorsement with a place in time. */
export interface DatedEvent extends LaneEvent {
  readonly days: Days;
}

/** The days on which something can have happened, numbered since 1970-01-01, both inclusive. */
export interface Days {
  /** Null where it can have been any time before. */
  readonly earliest: number | null;
  readonly latest: number;
}

/** How an endorsement ended. */
export interface EventEnd {
  readonly how: Ended['how'];
  readonly days: Days | null;
  /** Whether that came after the last day shown. */
  readonly isLater: boolean;
}

/** Something that bears on the endorsements, with its number in the list below the drawing. */
export interface ContextMark {
  readonly event: ContextEvent;
  readonly number: number;
  readonly standing: Standing;
  readonly days: Days | null;
}

/** What the timeline shows of a view. */
export const timelineContent = oncePer(({ dataset, selection }: ChartView): TimelineContent => {
  const scale = wholeScale(dataset);
  const undatedFilter = without(selection, 'dates');
  const rows = sortedRows(dataset, 'date').filter((row) => standingOf(row, undatedFilter) !== 'out');
  const lanes = dataset.candidates
    .filter(({ id }) => concerns(selection.candidates, [id]))
    .map((candidate) => laneOf(candidate, rows, selection, scale));
  const settled = settledWithin(dataset);
  const dated = lanes.reduce((sum, { events }) => sum + events.length, 0);
  return {
    scale,
    lanes,
    context: contextMarks(dataset.context, selection),
    from: selection.from === null ? null : dayNumber(selection.from),
    to: selection.to === null ? null : dayNumber(selection.to),
    settled: settled && { day: dayNumber(settled.on), words: `${formatDayOfYear(settled.on)}: ${settled.words}` },
    detail: rows.length > eventLimit ? 'months' : dated > mostDated ? 'names' : 'dates',
  };
});

function laneOf(candidate: Candidate, rows: readonly Row[], filter: Filter, scale: TimeScale): Lane {
  const own = rows.filter((row) => row.candidate === candidate);
  const events = own.map((row) => ({
    row,
    standing: standingOf(row, filter),
    days: daysOf(row.endorsement.date.when),
    end: endOf(row, filter),
  }));
  const counted = (...wanted: readonly Standing[]): GroupCounts => {
    const some = events.filter(({ standing }) => wanted.includes(standing));
    return tallyOf(
      some.map(({ row }) => row),
      candidate,
    );
  };
  const changes = runningChanges(own, filter.from);
  const lastDay = filter.to === null ? Number.POSITIVE_INFINITY : dayNumber(filter.to);
  return {
    candidate,
    certain: counted('certain'),
    most: counted('certain', 'possible'),
    whole: tallyOf(own, candidate),
    exit: exitOf(candidate),
    events: events.flatMap((event) => (event.days === null ? [] : [{ ...event, days: event.days }])),
    undated: events.filter(({ days }) => days === null),
    changes,
    count: changes.reduce((sum, { day, by }) => sum + (day <= lastDay ? by : 0), 0),
    peak: Math.max(...stepLine(runningChanges(own, null), scale.domain).map(({ count }) => count)),
  };
}

/**
 * How a running count of national unions changes. A union is counted from the latest day on which it may have come until
 * the earliest on which it may have gone: on each day the count is what `tallies` finds for a filter that ends there.
 * Rows without a date are left out.
 * @param rows of one candidate, by date
 * @param from the first day that the filter lets through, or null
 */
function runningChanges(rows: readonly Row[], from: Day | null): readonly CountChange[] {
  const held = new Map<Organization, number>();
  return rows.flatMap(({ organization, isNationalUnion, endorsement: { date, ended } }) => {
    const { latest } = date.when;
    if (!isNationalUnion || latest === null || daysWithin(date.when, from, null) !== 'every') return [];
    // A union with several rows is counted once at a time.
    const start = Math.max(dayNumber(latest), held.get(organization) ?? Number.NEGATIVE_INFINITY);
    const until = ended === null ? Number.POSITIVE_INFINITY : firstDayOf(ended);
    if (until <= start) return [];
    held.set(organization, until);
    const up = { day: start, by: 1 };
    return ended === null ? [up] : [up, { day: until, by: -1 }];
  });
}

/** The first day on which an endorsement may have ended: all days, where nobody says. */
function firstDayOf({ when: { earliest } }: Ended): number {
  return earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest);
}

function exitOf({ left }: Candidate): Lane['exit'] {
  if (left === null) return null;
  const { when } = left;
  return {
    day: when.precision === 'day' ? dayNumber(when.latest) : null,
    words: `left the race ${whenInSentence(when)}`,
  };
}

function endOf({ endorsement: { ended } }: Row, filter: Filter): EventEnd | null {
  if (ended === null) return null;
  return { how: ended.how, days: daysOf(ended.when), isLater: daysWithin(ended.when, null, filter.to) === 'none' };
}

const standings = { every: 'certain', some: 'possible', none: 'out' } as const;

/** Events that name no candidate or no organization concern all of them; they have no kind and no process. */
function contextMarks(events: readonly ContextEvent[], filter: Filter): readonly ContextMark[] {
  // Numbers run along the axis; what has no place on it comes last.
  const placeOf = ({ days }: Pick<ContextMark, 'days'>) => (days === null ? Number.MAX_SAFE_INTEGER : middleOf(days));
  return events
    .filter(
      ({ organizations, candidates }) =>
        concerns(filter.organizations, organizations) &&
        (candidates.length === 0 || concerns(filter.candidates, candidates)),
    )
    .map((event) => ({
      event,
      standing: standings[daysWithin(event.when, filter.from, filter.to)],
      days: daysOf(event.when),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || compareWhen(a.event.when, b.event.when))
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

/** Whether the running count says no more than “at least”: some date in it isn’t exact. */
export function countIsMinimum(lanes: readonly Lane[]): boolean {
  return lanes.some(({ events }) => events.some(({ row }) => !isExact(row)));
}

/** The day that days which are not exact stand at. */
export function middleOf({ earliest, latest }: Days): number {
  return earliest === null ? latest : Math.floor((earliest + latest) / 2);
}

function concerns<T>(chosen: readonly T[], ids: readonly T[]): boolean {
  return chosen.length === 0 || ids.some((id) => chosen.includes(id));
}

function daysOf({ earliest, latest }: When): Days | null {
  if (latest === null) return null;
  return { earliest: earliest === null ? null : dayNumber(earliest), latest: dayNumber(latest) };
}
