import { utcMonth, utcYear } from 'd3';
import { along } from './along.ts';
import { dayTicks } from './day-ticks.ts';

const millisecondsADay = 86_400_000;

/** A stretch of days, numbered since 1970-01-01, laid along the frame. */
export interface TimeScale {
  /** Where a day's middle stands, as a share of the frame's width. */
  readonly at: (day: number) => number;
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

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time scale over whole days. No time zone: every day is a UTC day. */
export function timeScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  tickCount: number,
): TimeScale {
  const [first, last] = domain[0] < domain[1] ? domain : [domain[0] - 15, domain[1] + 15];
  const at = (day: number): number => along(range, (day - first) / (last - first));
  const moments = dayTicks(momentOf(first), momentOf(last), tickCount);
  return {
    at,
    ticks: moments.map((moment, index) => {
      const day = moment.getTime() / millisecondsADay;
      return {
        day,
        x: at(day),
        label: isStart(moment, utcMonth(moment)) ? monthName(moment) : `${moment.getUTCDate()} ${monthName(moment)}`,
        year: index === 0 || isStart(moment, utcYear(moment)) ? String(moment.getUTCFullYear()) : null,
      };
    }),
    domain: [first, last],
    range,
  };
}

function momentOf(day: number): Date {
  return new Date(day * millisecondsADay);
}

function isStart(moment: Date, start: Date): boolean {
  return moment.getTime() === start.getTime();
}

function monthName(moment: Date): string {
  return months[moment.getUTCMonth()] ?? '';
}
