import type { Frame } from '../../marks/frame.ts';
import { spreadY } from '../../marks/spread-y.ts';
import { scaleX } from '../../marks/scale-x.ts';
import { stepLine } from '../../marks/step-line.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { axisPx } from './composition.ts';
import type { TimelineLane } from './event.ts';
import { placeHeading, type PlacedHeading } from './place-heading.ts';

/** The running count: one step line for each lane of endorsements. */
export interface PlacedRunning {
  readonly y: number;
  readonly heading: PlacedHeading;
  readonly top: number;
  readonly baseline: number;
  /** Where the lines end, as a share of the width. */
  readonly x1: number;
  readonly lines: readonly RunningLine[];
  readonly ticks: readonly { readonly count: number; readonly y: number }[];
}

/** A candidate's count over time. */
export interface RunningLine {
  readonly key: string;
  readonly slot: number;
  readonly shortName: string;
  readonly count: number;
  /** Level parts, left to right; risers join them. */
  readonly steps: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  /** Baseline of the label at the line's end. */
  readonly labelY: number;
}

/** Room for the number of the topmost gridline under the axis. */
const tickRoomPx = 12;
/** How far lines lie apart where their counts are equal, so that each is seen. */
const linePx = 2;
const labelGapPx = 17;

/** Counts endorsements by the latest day each can have happened on: what was documented by then. */
export function placeRunning(
  lanes: readonly TimelineLane[],
  y: number,
  heightPx: number,
  time: TimeScale,
  frame: Frame,
): PlacedRunning {
  const heading = placeHeading(
    'Running count',
    ['endorsements documented by each day', 'undated ones left out'],
    frame,
  );
  const top = y + heading.heightPx + axisPx + tickRoomPx;
  const counted = lanes.flatMap((lane) => {
    const days = lane.events.flatMap(({ days }) => (days === null ? [] : [days.latest]));
    return lane.slot === 'neutral' ? [] : [{ lane, slot: lane.slot, steps: stepLine(days, time.domain) }];
  });
  const ends = counted.map(({ steps }) => steps.at(-1)?.count ?? 0);
  const counts = scaleX(ends, [0, 1], 3);
  const baseline = top + heightPx;
  const level = (count: number): number => baseline - counts.at(count) * heightPx;
  const labels = spreadY(
    ends.map((count) => level(count) + 5),
    labelGapPx,
    baseline + 5,
  );
  return {
    y,
    heading,
    top,
    baseline,
    x1: time.range[1],
    ticks: counts.ticks.map(({ value }) => ({ count: value, y: level(value) })),
    lines: counted.map(({ lane, slot, steps }, index) => ({
      key: lane.key,
      slot,
      shortName: lane.shortName,
      count: ends[index] ?? 0,
      steps: steps.map(({ from, to, count }) => ({
        x0: time.at(from),
        x1: time.at(to),
        y: level(count) + (index - counted.length + 1) * linePx,
      })),
      labelY: labels[index] ?? 0,
    })),
  };
}
