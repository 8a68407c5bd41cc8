import { useMemo, type ReactNode } from 'react';
import type { Frame } from '../../marks/frame.ts';
import { ChartCanvas } from '../chart-canvas.tsx';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-props.ts';
import { SourcesLine } from '../sources-line.tsx';
import { timelineContent } from './content.ts';
import { timelineDescription } from './description.ts';
import { timelineLayout, type TimelineContent, type TimelineLayout } from './layout.ts';
import { timelineDrawing } from './timeline-drawing-marks.tsx';
import { TimelineKey } from './timeline-key.tsx';
import { TimelineTable } from './timeline-table.tsx';
import './timeline-chart.css';

/** The timeline, and what a reader can do with time; a post's column has no room for that. */
export interface TimelineFigureProps extends ChartProps {
  readonly controls?: ReactNode;
}

/** Endorsements in time, one lane for each candidate and one for context. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { dataset, selection, rows, hover, onHover, onPick, controls, details, actions } = props;
  const content = useMemo(
    () => timelineContent(props.dataset, props.rows, props.selection),
    [props.dataset, props.rows, props.selection],
  );
  const layoutFor = useMemo(() => kept(content), [content]);
  return (
    <ChartFigure
      id="timeline"
      description={timelineDescription(dataset, rows, selection)}
      keys="Left and right arrows move along a lane, up and down change lanes, Enter opens the evidence, Escape closes it."
      controls={controls}
      canvas={
        <>
          <ChartCanvas
            id="timeline"
            orientation="horizontal"
            lanes={content.lanes.map(({ name }) => name)}
            draw={(frame) => timelineDrawing(dataset, layoutFor(frame), frame, { hover, pick: selection.pick })}
            pick={selection.pick}
            onHover={onHover}
            onPick={onPick}
          />
          <TimelineKey lanes={content.lanes} />
        </>
      }
      details={details}
      table={<TimelineTable lanes={content.lanes} />}
      sources={<SourcesLine dataset={dataset} rows={rows} />}
      actions={actions}
    />
  );
}

/** Lays out each width class once: a highlight redraws the chart, and moves nothing. */
function kept(content: TimelineContent): (frame: Frame) => TimelineLayout {
  const layouts = new Map<Frame['name'], TimelineLayout>();
  return (frame) => {
    const layout = layouts.get(frame.name) ?? timelineLayout(content, frame);
    layouts.set(frame.name, layout);
    return layout;
  };
}
