import type { Frame } from '../../marks/frame.ts';
import { percent } from '../../marks/percent.ts';
import type { Attention } from '../emphasis.ts';
import { CandidatePattern } from '../unknown-fill.tsx';
import type { PlacedDecided, TimelineLayout } from './layout.ts';
import { RunningCount } from './running-count.tsx';
import { TimelineLaneDrawing } from './timeline-lane-drawing.tsx';

/** The lanes, their axes and events, the running count, the day of the decision. */
interface TimelineDrawingProps {
  readonly layout: TimelineLayout;
  readonly frame: Frame;
  readonly attention: Attention;
}

/** See `TimelineDrawingProps`. */
export function TimelineDrawing({ layout, frame, attention }: TimelineDrawingProps) {
  const { lanes, ticks, running, decided } = layout;
  const pattern = `timeline-${frame.name}-candidate`;
  return (
    <g className="timeline">
      <defs>
        <CandidatePattern id={pattern} />
      </defs>
      {decided === null ? null : <Decided decided={decided} layout={layout} />}
      {running === null ? null : <RunningCount running={running} ticks={ticks} frame={frame} />}
      {lanes.map((placed) => (
        <TimelineLaneDrawing
          key={placed.lane.key}
          placed={placed}
          ticks={ticks}
          pattern={pattern}
          attention={attention}
        />
      ))}
    </g>
  );
}

function Decided({
  decided: { x, label, anchor, y },
  layout,
}: {
  readonly decided: PlacedDecided;
  readonly layout: TimelineLayout;
}) {
  const plots = [
    ...(layout.running === null ? [] : [{ top: layout.running.top, bottom: layout.running.baseline }]),
    ...layout.lanes.map(({ plot }) => plot),
  ];
  return (
    <g className="decided">
      <text className={`quiet ${anchor}`} x={percent(x)} y={y}>
        {label}
      </text>
      <line className="decided-rule" x1={percent(x)} x2={percent(x)} y1={y + 5} y2={y + 11} />
      {plots.map(({ top, bottom }) => (
        <line key={top} className="decided-rule" x1={percent(x)} x2={percent(x)} y1={top} y2={bottom} />
      ))}
    </g>
  );
}
