import type { Frame } from '../../marks/frame.ts';
import { labelBeside, type LabelX } from '../../marks/label-beside.ts';
import { textWidth } from '../../marks/text-width.ts';
import { timeTicks, type TimeTick } from '../../marks/time-scale.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { dayFromNumber } from '../../model/day.ts';
import { monthOnAxis } from '../../model/words/dates.ts';
import { quietFontPx } from '../type-sizes.ts';
import { packRows, type Packable, type Packed } from './pack-rows.ts';
import { placedCount, type PlacedCount } from './placed-count.ts';
import type { EventItem } from './event-item.ts';
import { placedLane, type PlacedLane } from './placed-lane.ts';
import { middleOf, type ContextMark, type TimelineContent } from './rows.ts';

/** The chart's geometry for one frame: x in shares of the width, y in px. */
export interface TimelineLayout extends TimelineHead {
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
  readonly switches: readonly PlacedSwitch[];
  readonly context: PlacedContext | null;
}

/** What lies above the lanes: when the race was settled, the running count, the axis. */
export interface TimelineHead {
  readonly settled: PlacedRule | null;
  readonly count: PlacedCount | null;
  readonly axis: PlacedAxis;
}

/** The axis of months, and the room it takes when it stays in sight. */
export interface PlacedAxis {
  readonly y: number;
  readonly ticks: readonly TimeTick[];
}

/** A day's rule through all of the chart, with its words at the top. */
export interface PlacedRule {
  readonly x: number;
  readonly lines: readonly string[];
  readonly label: LabelX;
}

/** The line from where one endorsement ended to the one that took its place. */
export interface PlacedSwitch {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly item: EventItem;
}

/** The flags of what else happened. */
export interface PlacedContext {
  readonly y: number;
  readonly bottom: number;
  readonly flags: readonly Packed<FlagItem>[];
}

/** A numbered flag; what it stands for is in the list below. */
export interface FlagItem extends Packable {
  readonly mark: ContextMark;
  readonly x: number;
}

/** Height of the axis, in px. */
export const axisPx = 26;
const [laneGapPx, tickPx] = [12, 12];
/** Height of a line of what stands at a rule, in px. */
export const ruleLinePx = 17;

/** Places the head, then lane under lane. */
export function timelineLayout(content: TimelineContent, frame: Frame): TimelineLayout {
  const head = timelineHead(content, frame);
  let y = head.axis.y + axisPx + 8;
  const lanes = content.lanes.map((lane) => {
    const placed = placedLane(lane, y, content, frame);
    y = placed.bottom + laneGapPx;
    return placed;
  });
  const context = placedContext(content, y, frame);
  return {
    ...head,
    heightPx: Math.ceil(context === null ? y - laneGapPx : context.bottom) + 4,
    lanes,
    switches: switchesOf(lanes),
    context,
  };
}

/** The part above the lanes, which is all that an axis in sight has to know. */
export function timelineHead(content: TimelineContent, frame: Frame): TimelineHead {
  const settled = placedSettled(content, frame);
  const top = settled === null ? 0 : settled.lines.length * ruleLinePx + 2;
  const count = placedCount(content, top, frame);
  const ticks = timeTicks(content.scale, tickLabel, tickPx, frame.widthPx * 0.96);
  return { settled, count, axis: { y: count === null ? top : count.baseline, ticks } };
}

function placedSettled({ settled, scale }: TimelineContent, { widthPx }: Frame): PlacedRule | null {
  if (settled === null) return null;
  const x = scale.at(settled.day);
  const lines = wrappedLines(settled.words, quietFontPx, Math.min(340, widthPx - 20));
  const width = Math.max(...lines.map((line) => textWidth(line, quietFontPx)));
  return { x, lines, label: labelBeside({ x0: x, x1: x, beforePx: 0, afterPx: 0 }, width, widthPx) };
}

/** "2020" where a year begins, "Jul" elsewhere, "Jul ’19" where the axis does. */
function tickLabel(number: number, place: 'first' | 'later'): string {
  const day = dayFromNumber(number);
  const year = day.slice(0, 4);
  if (day.slice(5, 7) === '01') return year;
  return place === 'first' ? `${monthOnAxis(day)} ’${year.slice(2)}` : monthOnAxis(day);
}

/** Flags in rows under a heading of their own. */
function placedContext({ context, scale }: TimelineContent, y: number, frame: Frame): PlacedContext | null {
  if (context.length === 0) return null;
  const items = context.flatMap((mark) => (mark.days === null ? [] : [flagItem(mark, scale.at(middleOf(mark.days)))]));
  const { packed, bottom } = packRows(items, y + 26, frame);
  return { y, flags: packed, bottom: bottom + 2 };
}

const flagPx = 11;

function flagItem(mark: ContextMark, x: number): FlagItem {
  const extent = { lefts: [{ share: x, px: -flagPx - 1 }], rights: [{ share: x, px: flagPx + 1 }] };
  return { mark, x, extent, below: null, abovePx: 12, belowPx: 12 };
}

/** A line between two lanes for every organization that switched, where both of its rows are drawn. */
function switchesOf(lanes: readonly PlacedLane[]): readonly PlacedSwitch[] {
  const all = lanes.flatMap(({ events }) => events);
  return all.flatMap(({ item, y }) => {
    const { end } = item.place;
    if (item.event.end?.how !== 'switched' || end === null) return [];
    const next = all.find(
      (other) => other.item !== item && other.item.event.row.organization === item.event.row.organization,
    );
    return next ? [{ from: { x: end.share, y }, to: { x: next.item.place.x1, y: next.y }, item }] : [];
  });
}
