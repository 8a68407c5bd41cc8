import type { Frame } from '../../marks/frame.ts';
import { ChartCanvas } from '../chart-canvas.tsx';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-props.ts';
import type { Drawing } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { SourcesLine } from '../sources-line.tsx';
import { rowHint, spokenDecision } from '../spoken.ts';
import { DecisionsDrawing } from './decisions-drawing.tsx';
import { DecisionsTable } from './decisions-table.tsx';
import { decisionsDescription } from './description.ts';
import { decisionsLayout, type DecisionsLayout } from './layout.ts';
import { decisionGroups } from './rows.ts';

/** How each endorsement was decided, by candidate, with whose account it is. */
export function DecisionsChart({ dataset, selection, rows, hover, onHover, onPick, details, actions }: ChartProps) {
  const groups = decisionGroups(dataset, rows);
  const draw = (frame: Frame): Drawing =>
    decisionsDrawing(decisionsLayout(groups, frame), { hover, pick: selection.pick });
  return (
    <ChartFigure
      id="decisions"
      description={decisionsDescription(dataset, rows, selection)}
      keys="Tap or click a name for its evidence. On a keyboard, arrow keys move, Enter opens and Escape closes it."
      canvas={
        <ChartCanvas
          id="decisions"
          orientation="vertical"
          lanes={groups.map(({ heading, aside }) => `${heading}, ${aside}`)}
          draw={draw}
          pick={selection.pick}
          onHover={onHover}
          onPick={onPick}
        />
      }
      details={details}
      table={<DecisionsTable rows={rows} />}
      sources={<SourcesLine dataset={dataset} rows={rows} />}
      actions={actions}
    />
  );
}

/** The chart as a drawing with its reachable marks; pure. */
export function decisionsDrawing(layout: DecisionsLayout, attention: Attention): Drawing {
  const marks = layout.groups.flatMap(({ entries }, lane) =>
    entries.map(({ entry: { row }, x, width, y, heightPx }) => ({
      id: `decisions-${row.organization.id}`,
      lane,
      at: y,
      name: row.organization.label,
      organization: row.organization.id,
      spoken: spokenDecision(row),
      hint: rowHint(row),
      box: { x, width, y, height: heightPx, minWidthPx: 24 },
    })),
  );
  return { heightPx: layout.heightPx, marks, svg: <DecisionsDrawing layout={layout} attention={attention} /> };
}
