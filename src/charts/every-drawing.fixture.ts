import type { Frame } from '../marks/frame.ts';
import type { AnyView } from './any-view.fixture.ts';
import type { ChartName } from './chart-props.ts';
import { decisionsDrawing } from './decisions/decisions-chart.tsx';
import { decisionsLayout } from './decisions/layout.ts';
import { decisionGroups } from './decisions/rows.ts';
import type { Drawing } from './drawing.ts';
import type { Attention } from './emphasis.ts';
import { headToHeadDrawing } from './head-to-head/head-to-head-chart.tsx';
import { headToHeadLayout } from './head-to-head/layout.ts';
import { sides } from './head-to-head/rows.ts';
import { membersLayout } from './members/layout.ts';
import { membersDrawing } from './members/members-chart.tsx';
import { memberGroups } from './members/rows.ts';

/** A chart that is drawn from a view without any other state. */
export interface DrawnChart {
  readonly chart: ChartName;
  readonly draw: (view: AnyView, frame: Frame) => Drawing;
}

const noAttention: Attention = { hover: null, pick: null };

/** The charts of bars, of pieces and of names, as the page draws them. */
export const drawnCharts: readonly DrawnChart[] = [
  {
    chart: 'members',
    draw: ({ dataset, rows }, frame) =>
      membersDrawing(membersLayout(memberGroups(dataset, rows).groups, frame), frame, noAttention),
  },
  {
    chart: 'head-to-head',
    draw: ({ dataset, rows, selection }, frame) =>
      headToHeadDrawing(headToHeadLayout(sides(dataset, rows, selection), frame), frame, noAttention),
  },
  {
    chart: 'decisions',
    draw: ({ dataset, rows }, frame) =>
      decisionsDrawing(decisionsLayout(decisionGroups(dataset, rows), frame), noAttention),
  },
];
