import type { TimeTick } from '../../marks/time-scale.ts';
import type { Attention } from '../emphasis.ts';
import { LaneHeading } from './lane-heading.tsx';
import type { PlacedLane } from './place-lane.ts';
import { MonthBars } from './month-bars.tsx';
import { TimeAxis } from './time-axis.tsx';
import { TimelineEventDrawing } from './timeline-event-drawing.tsx';

/** A heading, an axis, and the events under it. */
interface TimelineLaneDrawingProps {
  readonly placed: PlacedLane;
  readonly ticks: readonly TimeTick[];
  /** Id of the candidate's pattern in this drawing. */
  readonly pattern: string;
  readonly attention: Attention;
}

/** See `TimelineLaneDrawingProps`. */
export function TimelineLaneDrawing({ placed, ticks, pattern, attention }: TimelineLaneDrawingProps) {
  const { lane, heading, y, plot, events, bins, undatedInBins } = placed;
  return (
    <g data-slot={lane.slot}>
      <LaneHeading placed={heading} y={y} slot={lane.slot} />
      <TimeAxis ticks={ticks} y={y + heading.heightPx + 10} plot={plot} />
      {bins === null ? null : <MonthBars bins={bins} undated={undatedInBins} />}
      {events.map((one) => (
        <TimelineEventDrawing key={one.event.id} placed={one} pattern={pattern} attention={attention} />
      ))}
    </g>
  );
}
