import { monthBins } from '../../marks/month-bins.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { dayFromNumber } from '../../model/day.ts';
import { formatCount } from '../../model/number-words.ts';
import { formatMonth } from '../../model/when-words.ts';
import { tickFontPx } from './composition.ts';
import type { TimelineLane } from './event.ts';

/** The events of a month as one bar. */
export interface PlacedBin {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly heightPx: number;
  readonly count: number;
  /** The count where it fits over the bar; empty where it doesn't. */
  readonly label: string;
  /** "November 2015". */
  readonly month: string;
  /** Its first day, for movement along the lane. */
  readonly day: number;
}

/** A lane drawn by month. */
export interface PlacedBins {
  readonly bins: readonly PlacedBin[];
  /** Where the bars stand. */
  readonly baseline: number;
  readonly bottom: number;
}

const tallestPx = 72;
const labelPx = 18;

/** Bars of events by month of their best day, as high as the most of any lane allows; months outside the domain are cut. */
export function placeBins(
  lane: TimelineLane,
  top: number,
  scale: TimeScale,
  most: number,
  widthPx: number,
): PlacedBins {
  const baseline = top + labelPx + tallestPx;
  const [first, last] = scale.domain;
  const at = (day: number): number => scale.at(Math.min(Math.max(day, first), last));
  const bins = binsOf(lane)
    .filter((bin) => bin.next > first && bin.first <= last)
    .map((bin) => {
      const [x0, x1] = [at(bin.first), at(bin.next)];
      const heightPx = Math.max(2, (tallestPx * bin.count) / Math.max(1, most));
      const label = formatCount(bin.count);
      const fits = textWidth(label, tickFontPx) + 4 <= (x1 - x0) * widthPx;
      return {
        id: `timeline-${lane.key}-${bin.first}`,
        x0,
        x1,
        y: baseline - heightPx,
        heightPx,
        count: bin.count,
        label: fits ? label : '',
        month: formatMonth(dayFromNumber(bin.first)),
        day: bin.first,
      };
    });
  return { bins, baseline, bottom: baseline + 4 };
}

/** The most events that any month of these lanes holds. */
export function mostInAMonth(lanes: readonly TimelineLane[]): number {
  return lanes.flatMap((lane) => binsOf(lane)).reduce((most, { count }) => Math.max(most, count), 0);
}

function binsOf(lane: TimelineLane): ReturnType<typeof monthBins> {
  return monthBins(lane.events.flatMap(({ days }) => (days === null ? [] : [days.best])));
}
