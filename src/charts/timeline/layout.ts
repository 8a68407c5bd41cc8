import type { DayWindow } from '../../marks/brush.ts';
import type { Frame } from '../../marks/frame.ts';
import { spacedTicks } from '../../marks/spaced-ticks.ts';
import { textWidth } from '../../marks/text-width.ts';
import { timeScale, type TimeScale, type TimeTick } from '../../marks/time-scale.ts';
import { composition, laneGapPx, quietFontPx, tickFontPx } from './composition.ts';
import type { TimelineLane } from './event.ts';
import { mostInAMonth } from './place-bins.ts';
import { laneBottom, placeBinnedLane, placeLane, type PlacedLane } from './place-lane.ts';
import type { MarkFrame } from './place-mark.ts';
import { placeRunning, type PlacedRunning } from './place-running.ts';
import { eventLimit } from './rows.ts';

/** The day of the decision and its label. */
interface Decision {
  readonly day: number;
  readonly label: string;
}

/** What is drawn, whatever the width. */
export interface TimelineContent {
  readonly lanes: readonly TimelineLane[];
  /** First and last day shown. */
  readonly domain: DayWindow;
  /** When the race was decided, or null. */
  readonly decided: Decision | null;
  readonly running: 'on' | 'off';
  /** The count of people that a symbol of ordinary size stands for. */
  readonly reference: number;
  /** How far the largest symbol of the whole record sticks out, in px. */
  readonly reachPx: number;
}

/** The chart's geometry for one width class: x in shares of the width, y in px. */
export interface TimelineLayout {
  readonly heightPx: number;
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly PlacedLane[];
  readonly running: PlacedRunning | null;
  readonly decided: PlacedDecided | null;
}

/** The rule on the day when the race was decided. */
export interface PlacedDecided {
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'end';
  readonly y: number;
}

/** Places the running count, then lane under lane. */
export function timelineLayout(content: TimelineContent, frame: Frame): TimelineLayout {
  const { lanes, decided, running } = content;
  const composed = composition(frame, running, content.reachPx);
  const scale = timeScale(content.domain, composed.range, composed.tickCount);
  const marks: MarkFrame = { scale, widthPx: frame.widthPx, tailPx: composed.tailPx, reference: content.reference };
  const rule = decided === null ? null : placedDecided(decided, scale, frame);
  let y = rule === null ? 0 : 24;
  const count = running === 'off' ? null : placeRunning(lanes, y, composed.runningPx, scale, frame);
  if (count !== null) y = count.baseline + laneGapPx + 8;
  const total = lanes.reduce((sum, { events }) => sum + events.length, 0);
  const most = mostInAMonth(lanes);
  const placed = lanes.map((lane) => {
    const rows = total > eventLimit ? null : placeLane(lane, y, marks, frame);
    const one = rows ?? placeBinnedLane(lane, y, most, marks, frame);
    y = laneBottom(one) + laneGapPx;
    return one;
  });
  return {
    heightPx: Math.ceil(Math.max(0, y - laneGapPx)) + 6,
    ticks: spacedTicks(scale.ticks, tickFontPx, frame.widthPx),
    lanes: placed,
    running: count,
    decided: rule,
  };
}

function placedDecided({ day, label }: Decision, scale: TimeScale, frame: Frame): PlacedDecided | null {
  if (day < scale.domain[0] || day > scale.domain[1]) return null;
  const x = scale.at(day);
  const fits = x * frame.widthPx + textWidth(label, quietFontPx) + 8 <= frame.widthPx;
  return { x, label, anchor: fits ? 'start' : 'end', y: 14 };
}
