/** A stretch of whole days, both inclusive, numbered since 1970-01-01. */
export type DayWindow = readonly [number, number];

/** The shortest stretch that zooming in arrives at, in days. */
const shortest = 7;

/** A window drawn from one day to another, in either direction, within the domain. */
export function drawnWindow(anchor: number, day: number, domain: DayWindow): DayWindow {
  const [a, b] = [within(anchor, domain), within(day, domain)];
  return a < b ? [a, b] : [b, a];
}

/** The window moved by some days, as long as before, stopped at the ends of the domain. */
export function movedWindow([from, to]: DayWindow, days: number, [first, last]: DayWindow): DayWindow {
  const step = Math.min(Math.max(days, first - from), last - to);
  return [from + step, to + step];
}

/** Which end of a window is meant. */
export type WindowEnd = 'from' | 'to';

/** The window with one end put on another day; the ends never pass each other. */
export function resizedWindow([from, to]: DayWindow, end: WindowEnd, day: number, domain: DayWindow): DayWindow {
  const wanted = within(day, domain);
  return end === 'from' ? [Math.min(wanted, to), to] : [from, Math.max(wanted, from)];
}

/** The window made so many times as long around its middle: below 1 it zooms in, above 1 out. */
export function zoomedWindow([from, to]: DayWindow, factor: number, domain: DayWindow): DayWindow {
  const whole = domain[1] - domain[0];
  const length = Math.min(whole, Math.max(Math.min(shortest, whole), Math.round((to - from) * factor)));
  const start = Math.round((from + to - length) / 2);
  return movedWindow([start, start + length], 0, domain);
}

/** The window with its middle on a day, as long as before. */
export function centredWindow([from, to]: DayWindow, day: number, domain: DayWindow): DayWindow {
  return movedWindow([from, to], Math.round(day - (from + to) / 2), domain);
}

function within(day: number, [first, last]: DayWindow): number {
  return Math.min(Math.max(day, first), last);
}
