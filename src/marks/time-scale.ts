import { scaleUtc, utcFormat, utcMonth, utcYear } from 'd3';

const millisecondsADay = 86_400_000;

/** A stretch of days, numbered since 1970-01-01, laid along the frame. */
export interface TimeScale {
  /** Where a day's middle stands, as a share of the frame's width. */
  readonly at: (day: number) => number;
  /** The day at a share of the width: the inverse of `at`, rounded to a whole day. */
  readonly dayAt: (share: number) => number;
  readonly ticks: readonly TimeTick[];
  /** First and last day. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A labelled moment on a time axis. */
export interface TimeTick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
  /** Whether a year begins here, or the axis does: the label then names the year. */
  readonly year: string | null;
}

const monthName = utcFormat('%b');
const dayName = utcFormat('%-d %b');
const yearName = utcFormat('%Y');

/** A time scale over whole days. No time zone: every day is a UTC day. */
export function timeScale(domain: readonly [number, number], range: readonly [number, number], tickCount: number): TimeScale {
  const [first, last] = domain[0] < domain[1] ? domain : [domain[0] - 15, domain[1] + 15];
  const scale = scaleUtc()
    .domain([first * millisecondsADay, last * millisecondsADay])
    .range(range);
  const moments = scale.ticks(tickCount).filter((moment) => moment.getTime() % millisecondsADay === 0);
  return {
    at: (day) => scale(day * millisecondsADay),
    dayAt: (share) => Math.round(scale.invert(share).getTime() / millisecondsADay),
    ticks: moments.map((moment, index) => ({
      day: moment.getTime() / millisecondsADay,
      x: scale(moment),
      label: utcMonth(moment).getTime() === moment.getTime() ? monthName(moment) : dayName(moment),
      year: index === 0 || utcYear(moment).getTime() === moment.getTime() ? yearName(moment) : null,
    })),
    domain: [first, last],
    range,
  };
}
