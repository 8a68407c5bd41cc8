import type { Frame } from '../../marks/frame.ts';
import { ChartCanvas } from '../chart-canvas.tsx';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-props.ts';
import type { Drawing } from '../drawing.ts';
import { SourcesLine } from '../sources-line.tsx';
import { rowHint, spokenRow } from '../spoken.ts';
import { membersDescription } from './description.ts';
import { membersLayout, type MembersLayout } from './layout.ts';
import { MembersDrawing } from './members-drawing.tsx';
import { MembersTable } from './members-table.tsx';
import { memberGroups } from './rows.ts';
import { SortControl } from './sort-control.tsx';
import './members-chart.css';

/** Horizontal bars, one for each endorsing organization, as long as it has members. */
export function MembersChart(props: ChartProps) {
  const { dataset, selection, rows, hover, onHover, onPick, onChange, details, actions } = props;
  const { groups } = memberGroups(dataset, rows);
  const draw = (frame: Frame): Drawing =>
    membersDrawing(membersLayout(groups, frame), frame, { hover, pick: selection.pick });
  return (
    <ChartFigure
      id="members"
      description={membersDescription(dataset, rows, selection)}
      keys="Tap or click a bar for its evidence. On a keyboard, arrow keys move, Enter opens and Escape closes it."
      controls={<SortControl sort={selection.sort} onSort={(sort) => onChange({ sort })} />}
      canvas={
        <ChartCanvas
          id="members"
          orientation="vertical"
          lanes={groups.map(({ heading, aside }) => `${heading}, ${aside}`)}
          draw={draw}
          pick={selection.pick}
          onHover={onHover}
          onPick={onPick}
        />
      }
      details={details}
      table={<MembersTable rows={rows} />}
      sources={<SourcesLine dataset={dataset} rows={rows} />}
      actions={actions}
    />
  );
}

/** The chart as a drawing with its reachable marks; pure, so that the build and the tests draw the same. */
export function membersDrawing(
  layout: MembersLayout,
  frame: Frame,
  attention: Parameters<typeof MembersDrawing>[0]['attention'],
): Drawing {
  const marks = layout.groups.flatMap(({ bars }, lane) =>
    bars.map(({ datum, y, heightPx }) => ({
      id: `members-${datum.row.organization.id}`,
      lane,
      at: y,
      name: datum.row.organization.label,
      organization: datum.row.organization.id,
      spoken: spokenRow(datum.row),
      hint: rowHint(datum.row),
      box: { x: 0, width: 1, y, height: heightPx, minWidthPx: 24 },
    })),
  );
  return {
    heightPx: layout.heightPx,
    marks,
    svg: <MembersDrawing layout={layout} frame={frame} attention={attention} />,
  };
}
