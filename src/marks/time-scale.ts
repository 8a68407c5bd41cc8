import { scaleLinear, utcMonth, utcYear } from 'd3';
import { textWidth } from './text-width.ts';

/** A span of whole days, numbered since 1970-01-01, laid along the frame. No time zone: every day is a UTC day. */
export interface TimeScale {
  /** Where a day lies, as a share of the frame's width; days outside the domain at its ends. */
  readonly at: (day: number) => number;
  /** The whole day that lies at a share of the width. */
  readonly dayAt: (share: number) => number;
  /** First and last day, both inclusive. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A labelled moment on a time axis: the first day of a month. */
export interface TimeTick {
  readonly day: number;
  /** Share of the frame's width, where its label begins. */
  readonly x: number;
  readonly label: string;
  readonly isYear: boolean;
}

/** A time scale over whole days; a single day gets a month around it, so that it still has a place. */
export function timeScale(domain: readonly [number, number], range: readonly [number, number]): TimeScale {
  const [first, last] = domain[0] < domain[1] ? domain : [domain[0] - 15, domain[1] + 15];
  // Not D3's time scale: that would bring along every way to write a date.
  const scale = scaleLinear([first, last], range).clamp(true);
  return { at: scale, dayAt: (share) => Math.round(scale.invert(share)), domain: [first, last], range };
}

const millisecondsADay = 86_400_000;

/** The steps that a calendar has, the shortest first. */
const steps = [
  ...[1, 3, 6].map((months) => utcMonth.every(months)),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => utcYear.every(years)),
];
/** Least space between two labels, in px. */
const gapPx = 8;

/**
 * The first days of months, quarters, half years or years: as many as have room for their labels, which begin at them.
 * @param labelOf what to write at a day; the first tick of all has to name its year
 */
export function timeTicks(
  scale: TimeScale,
  labelOf: (day: number, place: 'first' | 'later') => string,
  fontSizePx: number,
  widthPx: number,
): readonly TimeTick[] {
  const [first, last] = scale.domain;
  for (const step of steps) {
    const moments = step?.range(new Date(first * millisecondsADay), new Date(last * millisecondsADay)) ?? [];
    const ticks = moments.map((moment, index): TimeTick => {
      const day = moment.getTime() / millisecondsADay;
      return {
        day,
        x: scale.at(day),
        label: labelOf(day, index === 0 ? 'first' : 'later'),
        isYear: moment.getUTCMonth() === 0,
      };
    });
    const hasRoom = ({ x, label }: TimeTick, index: number): boolean =>
      ((ticks[index + 1]?.x ?? 1) - x) * widthPx >= textWidth(label, fontSizePx) + gapPx;
    if (ticks.every(hasRoom)) return ticks;
  }
  return [];
}
