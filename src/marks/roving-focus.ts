/** A mark as keyboard movement sees it. */
export interface Stop {
  readonly id: string;
  /** Which lane or group it stands in, counted from 0 in drawn order. */
  readonly lane: number;
  /** Where along its lane it stands; any unit, the same in every lane. */
  readonly at: number;
  /** What type-ahead matches. */
  readonly name: string;
}

/** How a chart's marks are laid out: one under another, or along lanes. */
export type Orientation = 'vertical' | 'horizontal';

/**
 * Which mark a key leads to, as an index; null where the key is not ours, so that the browser keeps it.
 * Stops are given in drawn order, lane by lane. Movement ends at the ends, without a wrap.
 */
export function nextStop(
  stops: readonly Stop[],
  current: number,
  key: string,
  orientation: Orientation,
): number | null {
  const last = stops.length - 1;
  const here = stops[current];
  if (!here) return null;
  if (key === 'Home' || key === 'End') return laneEnd(stops, current, key, orientation);
  if (orientation === 'vertical') {
    if (key === 'ArrowDown') return Math.min(current + 1, last);
    if (key === 'ArrowUp') return Math.max(current - 1, 0);
    if (key === 'PageDown') return Math.min(current + 10, last);
    if (key === 'PageUp') return Math.max(current - 10, 0);
    if (key === 'ArrowRight') return sameRank(stops, current, here.lane + 1);
    if (key === 'ArrowLeft') return sameRank(stops, current, here.lane - 1);
    return null;
  }
  if (key === 'ArrowRight') return stops[current + 1]?.lane === here.lane ? current + 1 : current;
  if (key === 'ArrowLeft') return stops[current - 1]?.lane === here.lane ? current - 1 : current;
  if (key === 'ArrowDown') return nearestInLane(stops, here, 1) ?? current;
  if (key === 'ArrowUp') return nearestInLane(stops, here, -1) ?? current;
  if (key === 'PageDown') return afterGap(stops, current, 1);
  if (key === 'PageUp') return afterGap(stops, current, -1);
  return null;
}

function laneEnd(stops: readonly Stop[], current: number, key: 'Home' | 'End', orientation: Orientation): number {
  if (orientation === 'vertical') return key === 'Home' ? 0 : stops.length - 1;
  const lane = stops[current]?.lane;
  const first = stops.findIndex((stop) => stop.lane === lane);
  return key === 'Home' ? first : stops.findLastIndex((stop) => stop.lane === lane);
}

function sameRank(stops: readonly Stop[], current: number, lane: number): number | null {
  const rank = current - stops.findIndex((stop) => stop.lane === stops[current]?.lane);
  const start = stops.findIndex((stop) => stop.lane === lane);
  if (start < 0) return null;
  return Math.min(
    start + rank,
    stops.findLastIndex((stop) => stop.lane === lane),
  );
}

function nearestInLane(stops: readonly Stop[], here: Stop, step: 1 | -1): number | null {
  const lanes = [...new Set(stops.map((stop) => stop.lane))];
  const lane = lanes[lanes.indexOf(here.lane) + step];
  if (lane === undefined) return null;
  let best: number | null = null;
  for (const [index, stop] of stops.entries()) {
    if (stop.lane !== lane) continue;
    if (best === null || Math.abs(stop.at - here.at) < Math.abs((stops[best]?.at ?? 0) - here.at)) best = index;
  }
  return best;
}

/** Days in the stretch that Page Down steps over: about a month. */
const page = 28;

function afterGap(stops: readonly Stop[], current: number, step: 1 | -1): number {
  const here = stops[current];
  let index = current;
  while (stops[index + step]?.lane === here?.lane) {
    index += step;
    if (here && Math.abs((stops[index]?.at ?? 0) - here.at) >= page) break;
  }
  return index;
}

/** The next mark after the current one whose name starts with what was typed, from the top again at the end; null for none. */
export function typeAhead(stops: readonly Stop[], current: number, typed: string): number | null {
  const wanted = typed.toLocaleLowerCase('en-US');
  const from = typed.length > 1 ? current : current + 1;
  for (let step = 0; step < stops.length; step += 1) {
    const index = (from + step) % stops.length;
    if (stops[index]?.name.toLocaleLowerCase('en-US').startsWith(wanted)) return index;
  }
  return null;
}
