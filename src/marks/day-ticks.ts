import { utcDay, utcMonth, utcWeek, utcYear, type TimeInterval } from 'd3';

const millisecondsADay = 86_400_000;

/** What ticks can stand apart, shortest first, with its length in days. d3's own list goes down to milliseconds. */
const steps: readonly (readonly [days: number, interval: TimeInterval | null])[] = [
  [1, utcDay],
  [2, utcDay.every(2)],
  [7, utcWeek],
  [30, utcMonth],
  [91, utcMonth.every(3)],
  [365, utcYear],
];

/** Midnights between two moments, both included: about as many as asked for, at steps that a calendar has. */
export function dayTicks(start: Date, stop: Date, count: number): readonly Date[] {
  const wanted = (stop.getTime() - start.getTime()) / millisecondsADay / count;
  const longer = steps.findIndex(([days]) => days > wanted);
  const [below, above] = [steps.at(longer < 0 ? -1 : Math.max(0, longer - 1)), steps.at(longer)];
  const nearest = below && above && wanted / below[0] < above[0] / wanted ? below : above;
  return nearest?.[1]?.range(start, new Date(stop.getTime() + 1)) ?? [];
}
