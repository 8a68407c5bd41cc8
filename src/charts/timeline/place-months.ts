import type { TimeScale } from '../../marks/time-scale.ts';
import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth } from '../../model/day.ts';
import type { Frame } from '../../marks/frame.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { Lane } from './rows.ts';

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

const heightPx = 64;

/** A bar for each month in which endorsements came at the latest. */
export function placeMonths(
  { events }: Lane,
  top: number,
  scale: TimeScale,
  { widthPx }: Frame,
): { readonly months: readonly PlacedMonth[]; readonly bottom: number } {
  const groups = new Map<string, { certain: number; whole: number }>();
  for (const { days, show } of events) {
    const month = dayFromNumber(days.latest).slice(0, 7);
    const group = groups.get(month) ?? { certain: 0, whole: 0 };
    groups.set(month, { certain: group.certain + (show === 'certain' ? 1 : 0), whole: group.whole + 1 });
  }
  const most = Math.max(...[...groups.values()].map(({ whole }) => whole));
  const heightOf = (count: number): number => (count / most) * heightPx;
  const baseline = top + heightPx + 18;
  const months = [...groups].map(([month, { certain, whole }]): PlacedMonth => {
    const day = dayNumber(firstDayOfMonth(month));
    const [x0, x1] = [scale.at(day), scale.at(dayNumber(lastDayOfMonth(month)))];
    const label = textWidth(String(whole), 12) <= (x1 - x0) * widthPx ? String(whole) : '';
    return { day, x0, x1, baseline, certainPx: heightOf(certain), wholePx: heightOf(whole), certain, whole, label };
  });
  return { months, bottom: baseline + 6 };
}
