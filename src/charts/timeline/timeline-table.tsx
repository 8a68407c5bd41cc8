import { capital } from '../spoken.ts';
import { ChartTable } from '../chart-table.tsx';
import { whenInWords } from '../../model/when-words.ts';
import { compareWhen, type Precision } from '../../model/when.ts';
import type { TimelineEvent, TimelineLane } from './event.ts';

interface Line {
  readonly event: TimelineEvent;
  readonly lane: string;
}

/** The events of all lanes as one table in order of date. */
export function TimelineTable({ lanes }: { readonly lanes: readonly TimelineLane[] }) {
  const lines = lanes
    .flatMap((lane) => lane.events.map((event): Line => ({ event, lane: lane.shortName })))
    .sort((a, b) => compareWhen(a.event.when, b.event.when));
  return (
    <ChartTable
      caption="Endorsements and context by date"
      rows={lines}
      keyOf={({ event }) => event.id}
      columns={[
        { heading: 'Event', align: 'start', cell: ({ event }) => fullName(event) },
        { heading: 'Lane', align: 'start', cell: ({ lane }) => lane },
        { heading: 'Date', align: 'start', cell: ({ event }) => capital(whenInWords(event.when)) },
        { heading: 'Known', align: 'start', cell: ({ event }) => precisionInWords(event) },
      ]}
    />
  );
}

function fullName({ subject, label }: TimelineEvent): string {
  return subject.kind === 'endorsement' ? subject.row.organization.name : label;
}

const words: Readonly<Record<Precision, string>> = {
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  range: 'as a span',
  'on-or-before': 'as a latest possible day',
  unknown: 'not at all',
};

function precisionInWords({ subject, when }: TimelineEvent): string {
  const inferred = subject.kind === 'endorsement' && subject.row.endorsement.date.inferred;
  return `${words[when.precision]}${inferred ? ', inferred' : ''}`;
}
