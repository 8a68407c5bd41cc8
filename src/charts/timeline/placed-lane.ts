import type { Frame } from '../../marks/frame.ts';
import { lengthScale } from '../../marks/length-scale.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth } from '../../model/day.ts';
import { capital, plural } from '../../model/words/numbers.ts';
import type { Box } from '../drawing.ts';
import { linePx, nameFontPx, quietFontPx, tickFontPx, titleFontPx } from '../type-sizes.ts';
import { packRows, type Packed } from './pack-rows.ts';
import { eventItem, type EventItem } from './event-item.ts';
import type { Lane, LaneEvent, TimelineContent } from './rows.ts';

/** A lane in place, from its heading to its last row. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly bottom: number;
  readonly heading: PlacedHeading;
  readonly events: readonly Packed<EventItem>[];
  readonly months: readonly PlacedMonth[];
  readonly undated: { readonly y: number; readonly words: string; readonly names: readonly UndatedName[] };
  /** The day on which the candidate left the race, through the lane's rows: x as a share of the width; null for none. */
  readonly exit: { readonly x: number; readonly y1: number; readonly y2: number } | null;
}

/** The candidate's name and what there is to say of the lane: beside it, or in lines below where that has no room. */
export interface PlacedHeading {
  readonly y: number;
  readonly name: string;
  readonly beside: string;
  readonly below: readonly { readonly words: string; readonly y: number }[];
  /** Baseline of its last line. */
  readonly lastY: number;
}

/** An endorsement without a date, in a line of such names. */
export interface UndatedName {
  readonly event: LaneEvent;
  /** Share of the width that its symbol stands at. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly box: Box;
}

/** The endorsements of one month, for lanes that hold too many to draw each. */
export interface PlacedMonth {
  /** First day of the month, numbered since 1970-01-01. */
  readonly day: number;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  /** Heights of what certainly belongs, and of all. */
  readonly certainPx: number;
  readonly wholePx: number;
  readonly certain: number;
  readonly whole: number;
  /** The whole as a number over the bar; empty where the bar is narrower. */
  readonly label: string;
}

/** Places a lane: heading, rows of marks, then the names without a date. */
export function placedLane(lane: Lane, y: number, content: TimelineContent, frame: Frame): PlacedLane {
  const { scale, detail } = content;
  const isByMonth = detail === 'months';
  const heading = placedHeading(lane, y, frame);
  const top = heading.lastY + 10;
  const events = isByMonth ? [] : lane.events.map((event) => eventItem(event, content, frame));
  const rows = packRows(events, top, frame);
  const exitDay = events.length === 0 ? null : (lane.exit?.day ?? null);
  const exit = exitDay === null ? null : { x: scale.at(exitDay), y1: heading.lastY + 8, y2: rows.bottom };
  const { months, bottom } = isByMonth ? placedMonths(lane, top, scale, frame) : { months: [], bottom: rows.bottom };
  const undated = placedNames(lane.undated, bottom, frame, isByMonth);
  return { lane, y, bottom: undated.bottom, heading, events: rows.packed, months, undated, exit };
}

/** How far the words beside a name stand from it, and the lines below it from the edge. */
export const [besidePx, belowPx] = [14, 20];

/** Room is kept for the most that a lane can come to, so that nothing moves as the dates change. */
function placedHeading(
  { candidate, certain, most, whole: { unions, others }, exit }: Lane,
  y: number,
  { name: frame, widthPx }: Frame,
): PlacedHeading {
  const name = fittedText(frame === 'narrow' ? candidate.shortName : candidate.name, titleFontPx, widthPx - 30);
  const first = y + 17;
  const asideX = belowPx + textWidth(name, titleFontPx) + besidePx;
  const widest = [
    countsInWords([unions - 1, unions], [others - 1, others]),
    countsInWords([0, 0], [others - 1, others]),
  ];
  const counts = countsInWords([certain.unions, most.unions], [certain.others, most.others]);
  const fits = (rest: string): boolean =>
    widest.every((words) => asideX + textWidth(`${words}${rest}`, quietFontPx) <= widthPx);
  const left = exit === null ? '' : `; ${exit.words}`;
  if (fits(left)) return { y: first, name, beside: `${counts}${left}`, below: [], lastY: first };
  const room = widthPx - belowPx;
  const below = [
    ...(fits('') ? [] : [withinLine(counts, room)]),
    ...(exit === null ? [] : wrappedLines(capital(exit.words), quietFontPx, room)),
  ].map((words, index) => ({ words, y: first + (index + 1) * linePx }));
  return { y: first, name, beside: fits('') ? counts : '', below, lastY: first + below.length * linePx };
}

/** Where "0–1 other groups" has no room at the end of a line, "0–1 others" says it. */
function withinLine(counts: string, widthPx: number): string {
  return textWidth(counts, quietFontPx) <= widthPx ? counts : counts.replace(/ group(s?)$/, '$1');
}

/** What certainly belongs, and at most. */
type Span = readonly [least: number, most: number];

/** "6 national unions, 1–2 other groups". */
function countsInWords(unions: Span, [least, most]: Span): string {
  const unionWords = unions[1] === 0 ? 'no national unions' : spanInWords(unions, 'national union');
  return most === 0 ? unionWords : `${unionWords}, ${spanInWords([least, most], 'other group')}`;
}

function spanInWords([least, most]: Span, noun: string): string {
  return least === most ? plural(most, noun) : `${least}–${most} ${noun}s`;
}

const monthPx = 64;

/** A bar for each month in which endorsements came at the latest. */
function placedMonths(
  { events }: Lane,
  top: number,
  scale: TimeScale,
  { widthPx }: Frame,
): { readonly months: readonly PlacedMonth[]; readonly bottom: number } {
  const groups = new Map<string, { certain: number; whole: number }>();
  for (const { days, standing } of events) {
    const month = dayFromNumber(days.latest).slice(0, 7);
    const group = groups.get(month) ?? { certain: 0, whole: 0 };
    groups.set(month, { certain: group.certain + (standing === 'certain' ? 1 : 0), whole: group.whole + 1 });
  }
  const most = Math.max(...[...groups.values()].map(({ whole }) => whole));
  const heightOf = lengthScale(most, monthPx);
  const baseline = top + monthPx + 18;
  const months = [...groups].map(([month, { certain, whole }]): PlacedMonth => {
    const day = dayNumber(firstDayOfMonth(month));
    const [x0, x1] = [scale.at(day), scale.at(dayNumber(lastDayOfMonth(month)))];
    const label = textWidth(String(whole), tickFontPx) <= (x1 - x0) * widthPx ? String(whole) : '';
    return { day, x0, x1, baseline, certainPx: heightOf(certain), wholePx: heightOf(whole), certain, whole, label };
  });
  return { months, bottom: baseline + 6 };
}

/** Names that flow in lines below their lane, each behind a symbol of its own. */
function placedNames(
  events: readonly LaneEvent[],
  top: number,
  { widthPx }: Frame,
  isByMonth: boolean,
): PlacedLane['undated'] & { readonly bottom: number } {
  if (events.length === 0) return { y: top, words: '', names: [], bottom: top };
  const words = 'Date not reported';
  if (isByMonth) return { y: top + 14, words: `${words}: ${events.length}`, names: [], bottom: top + 28 };
  let [x, y] = [textWidth(words, quietFontPx) + 14, top + 14];
  const names = events.map((event) => {
    const name = fittedText(event.row.organization.label, nameFontPx, widthPx - 26);
    const width = Math.max(24, 18 + textWidth(name, nameFontPx));
    if (x + width > widthPx) [x, y] = [0, y + 24];
    const at = x;
    x += width + 12;
    return {
      event,
      x: (at + 7) / widthPx,
      y,
      name,
      box: { x: at / widthPx, width: width / widthPx, y: y - 12, height: 24, minWidthPx: 24 },
    };
  });
  return { y: top + 14, words, names, bottom: y + 14 };
}
