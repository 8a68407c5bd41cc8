import type { Frame } from '../../marks/frame.ts';
import type { Candidate } from '../../model/candidate.ts';
import { dayFromNumber } from '../../model/day.ts';
import { compareRows, rowsOf, type Row } from '../../model/row.ts';
import { shownRows, type Standing } from '../../model/select.ts';
import { formatMonth, precisionInWords, whenInSentence, whenInWords } from '../../model/words/dates.ts';
import { joined } from '../../model/words/series.ts';
import { kindInWords } from '../../model/words/groups.ts';
import { capital, plural } from '../../model/words/numbers.ts';
import { candidateCell } from '../candidate-name.tsx';
import type { ChartView } from '../chart-view.ts';
import type { ChartDefinition, ControlsProps } from '../chart-definition.ts';
import { ChartTable } from '../chart-table.tsx';
import type { Drawing, Mark } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { rowMark } from '../row-mark.ts';
import { cautionsOf } from '../../model/words/cautions.ts';
import { shownInWords } from '../headline-parts.ts';
import { DateRange } from './date-range.tsx';
import { timelineDescription } from './description.ts';
import { axisPx, timelineHead, timelineLayout, type PlacedContext } from './layout.ts';
import type { PlacedLane, PlacedMonth } from './placed-lane.ts';
import { timelineContent, type GroupCounts, type LaneEvent } from './rows.ts';
import { TimeAxis, TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineKey } from './timeline-key.tsx';
import './timeline.css';
import './date-range.css';

/** A lane for each candidate on one axis of months, under the running count of national unions. */
export const timeline: ChartDefinition = {
  name: 'timeline',
  title: 'When they endorsed',
  orientation: 'horizontal',
  keys: 'Left and right arrow keys move along a lane, up and down between lanes, Page Up and Page Down by a month. Enter opens the evidence, Escape closes it.',
  describe: timelineDescription,
  lanes: (view) => {
    const { lanes, context } = timelineContent(view);
    return [
      ...lanes.map(
        ({ candidate, certain, most }) =>
          `${candidate.name}, ${shownInWords(groupsOf(certain), groupsOf(most) - groupsOf(certain), 'endorsement')}`,
      ),
      ...(context.length === 0 ? [] : [`Context, ${plural(context.length, 'event')}`]),
    ];
  },
  draw,
  Table: TimelineTable,
  Controls,
  Overlay: AxisInSight,
  Below,
};

function groupsOf({ unions, others }: GroupCounts): number {
  return unions + others;
}

function draw(view: ChartView, frame: Frame, attention: Attention): Drawing {
  const content = timelineContent(view);
  const layout = timelineLayout(content, frame);
  const [, last] = content.scale.domain;
  return {
    heightPx: layout.heightPx,
    marks: [
      ...layout.lanes.flatMap((placed, lane) => laneMarks(view, placed, lane, last)),
      ...(layout.context ? flagMarks(view, layout.context, layout.lanes.length) : []),
    ],
    svg: <TimelineDrawing content={content} layout={layout} attention={attention} />,
  };
}

function laneMarks(
  view: ChartView,
  { lane: { candidate }, events, months, undated }: PlacedLane,
  lane: number,
  last: number,
): readonly Mark[] {
  return [
    ...events.map(({ item, box }) => ({ ...eventMark(view, item.event), lane, at: item.event.days.latest, box })),
    ...months.map((month) => ({ ...monthMark(candidate, month), lane })),
    ...undated.names.map(({ event, box }) => ({ ...eventMark(view, event), lane, at: last + 60, box })),
  ];
}

function monthMark({ id, shortName }: Candidate, month: PlacedMonth): Omit<Mark, 'lane'> {
  const { day, x0, x1, baseline, certain, whole } = month;
  const name = formatMonth(dayFromNumber(day));
  return {
    id: `timeline-${id}-${dayFromNumber(day).slice(0, 7)}`,
    at: day,
    name,
    organization: null,
    spoken: `${name}, ${plural(certain, 'endorsement')} of ${shortName}`,
    hint: [name, `${plural(whole, 'endorsement')} in all, ${certain} shown for certain`],
    box: { x: x0, width: x1 - x0, y: baseline - 64, height: 64, minWidthPx: 0 },
  };
}

function eventMark({ dataset }: ChartView, event: LaneEvent): Omit<Mark, 'lane' | 'at' | 'box'> {
  const { row } = event;
  const standing = standingInWords(event.standing);
  const mark = rowMark('timeline', dataset, row, whenInSentence(row.endorsement.date.when));
  return {
    ...mark,
    spoken: [mark.spoken, ...standing].join(', '),
    hint: [...mark.hint, ...standing.map(capital)],
  };
}

/** How an endorsement stands to the dates shown; nothing for most. */
function standingInWords(standing: Standing): readonly string[] {
  if (standing === 'possible') return ['may fall in this period'];
  return standing === 'out' ? ['outside the dates shown'] : [];
}

function flagMarks({ dataset }: ChartView, { flags }: PlacedContext, lane: number): readonly Mark[] {
  const endorsing = new Set(rowsOf(dataset).map(({ organization }) => organization.id));
  return flags.map(({ item: { mark }, box }) => {
    const { event, number, days } = mark;
    const when = whenInWords(event.when);
    return {
      id: `timeline-context-${event.id}`,
      lane,
      at: days?.latest ?? 0,
      name: event.label,
      organization: event.organizations.find((id) => endorsing.has(id)) ?? event.organizations[0] ?? null,
      spoken: `${event.label}, context, ${when}`,
      hint: [`${number}. ${event.label}`, capital(when), event.summary],
      box,
    };
  });
}

/** The axis once more, over the drawing's own: it stays in sight while the lanes are scrolled. */
function AxisInSight({ view, frame }: ControlsProps & { readonly frame: Frame }) {
  const content = timelineContent(view);
  const { axis } = timelineHead(content, frame);
  return (
    <div className="axis-lane" style={{ top: axis.y }} aria-hidden="true">
      <svg className="axis-in-sight" width="100%" height={axisPx} focusable="false">
        <TimeAxis axis={axis} scale={content.scale} y={0} />
      </svg>
    </div>
  );
}

/** The days shown, right over the running count that they are played in. */
function Controls(props: ControlsProps) {
  return (
    <>
      <TimelineKey {...props} />
      <DateRange {...props} />
    </>
  );
}

function Below({ view }: ControlsProps) {
  const { context } = timelineContent(view);
  return context.length === 0 ? null : (
    <details className="timeline-context">
      <summary>{`Context: ${plural(context.length, 'event')} that ${context.length === 1 ? 'isn’t an endorsement' : 'aren’t endorsements'}`}</summary>
      <ol>
        {context.map(({ event, number }) => (
          <li key={event.id} value={number}>
            <b>{`${capital(whenInWords(event.when))}: ${event.label}.`}</b> <span>{event.summary}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function TimelineTable({ view }: { readonly view: ChartView }) {
  const { dataset, selected } = view;
  const note = (row: Row): string =>
    joined(
      '; ',
      ...cautionsOf(dataset, row),
      ...standingInWords(selected.possible.includes(row) ? 'possible' : 'certain'),
    );
  return (
    <ChartTable
      caption="Endorsements by date"
      rows={[...shownRows(selected)].sort(compareRows('date'))}
      keyOf={({ endorsement }) => endorsement.id}
      columns={[
        { heading: 'Group', cell: ({ organization }) => organization.name },
        { heading: 'Kind', cell: ({ organization }) => capital(kindInWords(organization.kind, 'one')) },
        { heading: 'Backed', cell: candidateCell },
        { heading: 'Date', cell: ({ endorsement }) => capital(whenInWords(endorsement.date.when)) },
        {
          heading: 'How exact',
          cell: ({ endorsement: { date } }) => precisionInWords(date.when, date.inferred) || 'Exact day.',
        },
        { heading: 'Note', cell: (row) => capital(note(row)) },
      ]}
    />
  );
}
