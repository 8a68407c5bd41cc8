import type { Frame } from '../../marks/frame.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { sizeInWords } from '../../model/words/groups.ts';
import { capital } from '../../model/words/numbers.ts';
import { candidateCell } from '../candidate-name.tsx';
import type { ChartDefinition } from '../chart-definition.ts';
import { ChartTable } from '../chart-table.tsx';
import type { Drawing } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { rowMark } from '../row-mark.ts';
import { cautionsOf } from '../../model/words/cautions.ts';
import { shownInWords } from '../headline-parts.ts';
import { headToHeadDescription } from './description.ts';
import { HeadToHeadDrawing } from './head-to-head-drawing.tsx';
import { growth } from './lane-rows.ts';
import { headToHeadLayout, labelLinePx } from './layout.ts';
import { type ChartView, wholeView } from '../chart-view.ts';
import { lanes } from './rows.ts';
import './head-to-head.css';

/** A lane of circles for each candidate: who backed whom, how large they are, and what is not known. */
export const headToHead: ChartDefinition = {
  name: 'head-to-head',
  title: 'At a glance',
  orientation: 'horizontal',
  keys: 'Arrow keys move between unions, up and down between candidates. Enter opens the evidence, Escape closes it.',
  describe: headToHeadDescription,
  lanes: (view) =>
    lanes(view).map(
      ({ candidate, tally, more }) => `${candidate.name}, ${shownInWords(tally.unions, more, 'national union')}`,
    ),
  draw,
  Table: HeadToHeadTable,
};

function draw(view: ChartView, frame: Frame, attention: Attention): Drawing {
  const layout = headToHeadLayout(lanes(view), lanes(wholeView(view)), frame);
  return {
    heightPx: layout.heightPx,
    marks: layout.lanes.flatMap(({ unions }, lane) =>
      unions.map(({ union: { row }, x, width, baseline, radius, name, figure }, at) => {
        const label = (name.length + figure.length) * labelLinePx;
        const height = Math.max(24, radius * 2 * growth + label + 6);
        return {
          ...rowMark('head-to-head', view.dataset, row, sizeInWords(row.organization.membership)),
          lane,
          at,
          box: { x: x - width / 2, width, y: baseline + label + 4 - height, height, minWidthPx: 24 },
        };
      }),
    ),
    svg: <HeadToHeadDrawing layout={layout} frame={frame} attention={attention} />,
  };
}

function HeadToHeadTable({ view }: { readonly view: ChartView }) {
  const unions = lanes(view).flatMap((lane) => lane.unions);
  return (
    <ChartTable
      caption="National unions by candidate, largest first"
      rows={unions}
      keyOf={({ row }) => row.endorsement.id}
      columns={[
        { heading: 'Union', cell: ({ row }) => row.organization.name },
        { heading: 'Backed', cell: ({ row }) => candidateCell(row) },
        { heading: 'Size', cell: ({ row }) => capital(sizeInWords(row.organization.membership)) },
        { heading: 'Date', cell: ({ row }) => capital(whenInWords(row.endorsement.date.when)) },
        {
          heading: 'Note',
          cell: ({ row, part, title }) =>
            [...(part === 'possible' ? [title] : []), ...cautionsOf(view.dataset, row)].map(capital).join('; '),
        },
      ]}
    />
  );
}
