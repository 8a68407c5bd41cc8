import type { ChartProps } from '../chart-props.ts';
import { TimelineControls } from './timeline-controls.tsx';
import { TimelineFigure } from './timeline-figure.tsx';

/** The timeline with zoom, running count and the brush that is the time filter. */
export function TimelineChart(props: ChartProps) {
  const { dataset, selection, onChange, onDraft } = props;
  const controls = <TimelineControls dataset={dataset} selection={selection} onChange={onChange} onDraft={onDraft} />;
  return <TimelineFigure {...props} controls={controls} />;
}
