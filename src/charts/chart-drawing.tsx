import type { Frame } from '../marks/frame.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import type { Selection } from '../model/selection.ts';
import type { ChartName } from './chart-props.ts';
import { decisionsDrawing } from './decisions/decisions-chart.tsx';
import { decisionsLayout } from './decisions/layout.ts';
import { decisionGroups } from './decisions/rows.ts';
import type { Drawing } from './drawing.ts';
import { headToHeadDrawing } from './head-to-head/head-to-head-chart.tsx';
import { headToHeadLayout } from './head-to-head/layout.ts';
import { sides } from './head-to-head/rows.ts';
import { membersLayout } from './members/layout.ts';
import { membersDrawing } from './members/members-chart.tsx';
import { memberGroups } from './members/rows.ts';
import { timelineContent } from './timeline/content.ts';
import { timelineLayout } from './timeline/layout.ts';
import { timelineDrawing } from './timeline/timeline-drawing-marks.tsx';

/** What a drawing is made of. */
export interface Drawn {
  readonly chart: ChartName;
  readonly dataset: Dataset;
  /** The endorsements that pass the selection, sorted. */
  readonly rows: readonly Row[];
  readonly selection: Selection;
}

/** Any chart as a drawing for one width class, with the pinned organization standing out. */
export function chartDrawing({ chart, dataset, rows, selection }: Drawn, frame: Frame): Drawing {
  const attention = { hover: null, pick: selection.pick };
  switch (chart) {
    case 'members':
      return membersDrawing(membersLayout(memberGroups(dataset, rows).groups, frame), frame, attention);
    case 'head-to-head':
      return headToHeadDrawing(headToHeadLayout(sides(dataset, rows, selection), frame), frame, attention);
    case 'timeline':
      return timelineDrawing(
        dataset,
        timelineLayout(timelineContent(dataset, rows, selection), frame),
        frame,
        attention,
      );
    case 'decisions':
      return decisionsDrawing(decisionsLayout(decisionGroups(dataset, rows), frame), attention);
  }
}
