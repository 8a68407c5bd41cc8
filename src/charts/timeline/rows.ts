import type { Candidate } from '../../model/candidate.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import type { ContextEvent } from '../../model/context-event.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayNumber } from '../../model/day.ts';
import { plural, smallCount } from '../../model/number-words.ts';
import { remembered } from '../../model/remembered.ts';
import { allRows, sortedRows, type Row } from '../../model/selected.ts';
import type { Filter } from '../../model/selection.ts';
import { isNationalUnion } from '../../model/tally.ts';
import { whenShort } from '../../model/when-words.ts';
import { bestDay, type When } from '../../model/when.ts';
import type { DaySpan } from '../../marks/span-x.ts';
import { dissentInWords, dissents } from '../dissents.ts';
import { contextEvents } from './context-events.ts';
import type { TimelineEvent, TimelineLane } from './event.ts';

/** Past this many events the lanes are drawn by month. */
export const eventLimit = 1000;

/** One lane for each candidate that the filter lets through, in their order, and one for context where there is any. */
export function timelineLanes(dataset: Dataset, rows: readonly Row[], filter: Filter): readonly TimelineLane[] {
  const shown = dataset.candidates.filter(({ id }) => filter.candidates.length === 0 || filter.candidates.includes(id));
  const lanes = shown.map((candidate) => candidateLane(dataset, candidate, rows));
  const context = contextEvents(dataset, filter);
  return context.length === 0 ? lanes : [...lanes, contextLane(dataset, context)];
}

function candidateLane(dataset: Dataset, candidate: Candidate, rows: readonly Row[]): TimelineLane {
  const shown = new Set(rows);
  const own = sortedRows(dataset, 'date').filter((row) => row.candidate.id === candidate.id && shown.has(row));
  const events = endorsementEvents(dataset);
  return {
    key: candidate.id,
    heading: candidate.name,
    aside: own.length === 0 ? ['no endorsement in this view'] : aside(own),
    name: `${candidate.shortName} endorsements, ${plural(own.length, 'event')}`,
    shortName: candidate.shortName,
    slot: candidate.order,
    events: own.flatMap((row) => events.get(row) ?? []),
  };
}

/** "6 national unions", "none dated to the day". */
function aside(rows: readonly Row[]): readonly string[] {
  const unions = rows.filter(isNationalUnion).length;
  const others = rows.length - unions;
  const bodies = [
    unions === 0 ? '' : plural(unions, 'national union'),
    others === 0 ? '' : plural(others, 'other body', 'other bodies'),
  ].filter((part) => part !== '');
  const dated = rows.filter(({ endorsement }) => endorsement.date.when.precision === 'day').length;
  const exact = dated === rows.length ? (dated === 1 ? '' : 'all ') : `${dated === 0 ? 'none' : smallCount(dated)} `;
  return [bodies.join(' and '), `${exact}dated to the day`];
}

/** What each endorsement is on the timeline: the same whatever the filter. */
const endorsementEvents = remembered((dataset: Dataset): ReadonlyMap<Row, TimelineEvent> => {
  const notes = notesOf(dataset);
  return new Map(allRows(dataset).map((row) => [row, endorsementEvent(row, notes.get(row.organization.id) ?? '')]));
});

function endorsementEvent(row: Row, note: string): TimelineEvent {
  const { endorsement, organization, candidate } = row;
  const { when, inferred } = endorsement.date;
  return {
    id: `timeline-${endorsement.id}`,
    subject: { kind: 'endorsement', row },
    label: organization.label,
    dateLabel:
      inferred && when.latest === null ? cautionInWords(row) : `${whenShort(when)}${inferred ? ', inferred' : ''}`,
    note,
    when,
    days: daySpan(when),
    slot: candidate.order,
    members: organization.membership?.count ?? null,
    organizations: [organization.id],
    opens: organization.id,
  };
}

/** What to say of a body whose affiliate went the other way, and of that affiliate. */
function notesOf(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(
    dissents(dataset).flatMap((dissent) => [
      [dissent.parent.organization.id, dissentInWords(dissent)],
      [dissent.affiliate.organization.id, `its parent chose ${dissent.parent.candidate.shortName}`],
    ]),
  );
}

function contextLane(dataset: Dataset, events: readonly ContextEvent[]): TimelineLane {
  const endorsing = new Set(dataset.endorsements.map(({ organization }) => organization));
  return {
    key: 'context',
    heading: 'Context',
    aside: ['memos, meetings and polls', 'never counted'],
    name: `Context, ${plural(events.length, 'event')}`,
    shortName: 'Context',
    slot: 'neutral',
    events: events.map((event) => {
      const [first] = event.organizations;
      return {
        id: `timeline-context-${event.id}`,
        subject: { kind: 'context', event },
        label: event.label,
        dateLabel: whenShort(event.when),
        note: '',
        when: event.when,
        days: daySpan(event.when),
        slot: 'neutral',
        members: null,
        organizations: event.organizations,
        opens: first !== undefined && endorsing.has(first) ? first : null,
      };
    }),
  };
}

function daySpan(when: When): DaySpan | null {
  const best = bestDay(when);
  if (best === null || when.latest === null) return null;
  return {
    earliest: when.earliest === null ? null : dayNumber(when.earliest),
    latest: dayNumber(when.latest),
    best: dayNumber(best),
  };
}
