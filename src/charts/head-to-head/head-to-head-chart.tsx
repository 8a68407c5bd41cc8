import type { Frame } from '../../marks/frame.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { sizesAdd } from '../../model/tally.ts';
import { ChartCanvas } from '../chart-canvas.tsx';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-props.ts';
import type { Drawing } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { SourcesLine } from '../sources-line.tsx';
import { rowHint, spokenRow } from '../spoken.ts';
import { headToHeadDescription } from './description.ts';
import { HeadToHeadDrawing } from './head-to-head-drawing.tsx';
import { HeadToHeadTable } from './head-to-head-table.tsx';
import { headToHeadLayout, type HeadToHeadLayout } from './layout.ts';
import { barPx, nameBox } from './place-pieces.ts';
import { sides } from './rows.ts';
import './head-to-head-chart.css';

const measures = [
  { value: 'members', label: 'Members with a known figure' },
  { value: 'unions', label: 'Endorsing unions' },
] as const;

/** Candidate against candidate: each side a bar built of its national unions. */
export function HeadToHeadChart(props: ChartProps) {
  const { dataset, selection, rows, hover, onHover, onPick, onChange, details, actions } = props;
  const shown = sides(dataset, rows, selection);
  const draw = (frame: Frame): Drawing =>
    headToHeadDrawing(headToHeadLayout(shown, frame), frame, { hover, pick: selection.pick });
  return (
    <ChartFigure
      id="head-to-head"
      description={headToHeadDescription(dataset, rows, selection)}
      keys="Tap or click a piece for its evidence. On a keyboard, arrow keys move, Enter opens and Escape closes it."
      controls={
        sizesAdd(dataset) ? (
          <ChoiceRow
            legend="Measure"
            name="head-to-head-measure"
            choices={measures}
            value={selection.measure}
            onChoose={(measure) => onChange({ measure })}
          />
        ) : null
      }
      canvas={
        <ChartCanvas
          id="head-to-head"
          orientation="vertical"
          lanes={shown.map(({ candidate, total }) => `${candidate.name}, ${total}`)}
          draw={draw}
          pick={selection.pick}
          onHover={onHover}
          onPick={onPick}
        />
      }
      details={details}
      table={<HeadToHeadTable dataset={dataset} rows={rows} />}
      sources={<SourcesLine dataset={dataset} rows={rows} />}
      actions={actions}
    />
  );
}

/** The chart as a drawing with its reachable marks; pure. */
export function headToHeadDrawing(layout: HeadToHeadLayout, frame: Frame, attention: Attention): Drawing {
  const marks = layout.sides.flatMap(({ pieces, barY }, lane) =>
    pieces.map(({ segment: { row }, x0, x1, label }) => ({
      id: `head-to-head-${row.organization.id}`,
      lane,
      at: x0,
      name: row.organization.label,
      organization: row.organization.id,
      spoken: spokenRow(row),
      hint: rowHint(row),
      box: { x: x0, width: x1 - x0, y: barY - 3, height: barPx + 6, minWidthPx: 0 },
      nameBox: nameBox(label, frame),
    })),
  );
  return {
    heightPx: layout.heightPx,
    marks,
    svg: <HeadToHeadDrawing layout={layout} frame={frame} attention={attention} />,
  };
}
