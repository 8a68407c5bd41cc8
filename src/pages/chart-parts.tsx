import type { ComponentType, ReactNode } from 'react';
import type { ChartName, ChartProps } from '../charts/chart-props.ts';
import { DecisionsChart } from '../charts/decisions/decisions-chart.tsx';
import { DecisionsTable } from '../charts/decisions/decisions-table.tsx';
import { HeadToHeadChart } from '../charts/head-to-head/head-to-head-chart.tsx';
import { HeadToHeadTable } from '../charts/head-to-head/head-to-head-table.tsx';
import { MembersChart } from '../charts/members/members-chart.tsx';
import { MembersTable } from '../charts/members/members-table.tsx';
import { timelineLanes } from '../charts/timeline/rows.ts';
import { TimelineChart } from '../charts/timeline/timeline-chart.tsx';
import { TimelineTable } from '../charts/timeline/timeline-table.tsx';
import type { View } from './view.ts';

/** A chart as a part of the page. */
export interface ChartPart {
  readonly chart: ChartName;
  readonly title: string;
  /** Its name at the start of a sentence. */
  readonly name: string;
  readonly Chart: ComponentType<ChartProps>;
  /** What takes the chart's place where it can't be drawn. */
  readonly Table: (props: { readonly view: View }) => ReactNode;
}

/** The charts in page order. */
export const chartParts: readonly ChartPart[] = [
  {
    chart: 'members',
    title: 'By members',
    name: 'The chart of members',
    Chart: MembersChart,
    Table: ({ view }) => <MembersTable rows={view.rows} />,
  },
  {
    chart: 'head-to-head',
    title: 'Candidate against candidate',
    name: 'The comparison of candidates',
    Chart: HeadToHeadChart,
    Table: ({ view }) => <HeadToHeadTable dataset={view.dataset} rows={view.rows} />,
  },
  {
    chart: 'timeline',
    title: 'Over time',
    name: 'The timeline',
    Chart: TimelineChart,
    Table: ({ view }) => <TimelineTable lanes={timelineLanes(view.dataset, view.rows, view.selection)} />,
  },
  {
    chart: 'decisions',
    title: 'How it was decided',
    name: 'The chart of decisions',
    Chart: DecisionsChart,
    Table: ({ view }) => <DecisionsTable rows={view.rows} />,
  },
];
