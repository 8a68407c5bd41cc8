import type { Frame } from '../../marks/frame.ts';
import { axisPx } from './composition.ts';
import type { TimelineLane } from './event.ts';
import { placeBins, type PlacedBins } from './place-bins.ts';
import { placeEvents, type PlacedEvent } from './place-events.ts';
import { placeHeading, type PlacedHeading } from './place-heading.ts';
import type { MarkFrame } from './place-mark.ts';

/** A lane: heading, axis, events in rows or months as bars, and those without a date. */
export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly y: number;
  readonly heading: PlacedHeading;
  /** Where gridlines begin and end. */
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly events: readonly PlacedEvent[];
  readonly bins: PlacedBins | null;
  /** How many events stand in bars and have no date, so that no bar holds them. */
  readonly undatedInBins: number;
}

/** Places a lane's events in rows, those without a date under all others; null where there are more than rows can hold. */
export function placeLane(lane: TimelineLane, y: number, marks: MarkFrame, frame: Frame): PlacedLane | null {
  const heading = placeHeading(lane.heading, lane.aside, frame);
  const top = y + heading.heightPx + axisPx;
  const [dated, undated] = [
    lane.events.filter(({ days }) => days !== null),
    lane.events.filter(({ days }) => days === null),
  ];
  const rows = placeEvents(dated, top, marks, frame);
  if (rows === null) return null;
  const bottom = Math.max(rows.bottom, top + 12);
  const rest = placeEvents(undated, bottom + 10, marks, frame);
  if (rest === null) return null;
  const events = [...rows.events, ...rest.events];
  return { lane, heading, y, plot: { top: top - 6, bottom }, events, bins: null, undatedInBins: 0 };
}

/** Places a lane's events by month. */
export function placeBinnedLane(
  lane: TimelineLane,
  y: number,
  most: number,
  { scale }: MarkFrame,
  frame: Frame,
): PlacedLane {
  const heading = placeHeading(lane.heading, [...lane.aside, 'grouped by month'], frame);
  const top = y + heading.heightPx + axisPx;
  const bins = placeBins(lane, top, scale, most, frame.widthPx);
  const undatedInBins = lane.events.filter(({ days }) => days === null).length;
  return { lane, heading, y, plot: { top: top - 6, bottom: bins.baseline }, events: [], bins, undatedInBins };
}

/** Where a lane ends. */
export function laneBottom({ plot, events, bins, undatedInBins }: PlacedLane): number {
  const rows = events.map(({ box }) => box.y + box.height);
  return Math.max(plot.bottom, bins?.bottom ?? 0, ...rows) + (undatedInBins > 0 ? 26 : 0);
}
