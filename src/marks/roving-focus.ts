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
  const here = stops[current];
  if (!here) return null;
  return orientation === 'vertical' ? downAList(stops, current, here, key) : alongLanes(stops, current, here, key);
}

/** How far a key leads down a list. */
const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['End', Infinity],
  ['Home', -Infinity],
]);

function downAList(stops: readonly Stop[], current: number, { lane }: Stop, key: string): number | null {
  if (key === 'ArrowRight') return sameRank(stops, current, lane, lane + 1);
  if (key === 'ArrowLeft') return sameRank(stops, current, lane, lane - 1);
  const step = steps.get(key);
  return step === undefined ? null : Math.max(0, Math.min(current + step, stops.length - 1));
}

function alongLanes(stops: readonly Stop[], current: number, here: Stop, key: string): number | null {
  const [first, last] = endsOf(stops, here.lane);
  if (key === 'Home') return first;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(current + 1, last);
  if (key === 'ArrowLeft') return Math.max(current - 1, first);
  if (key === 'ArrowDown') return nearestInLane(stops, stops[last + 1]?.lane, here) ?? current;
  if (key === 'ArrowUp') return nearestInLane(stops, stops[first - 1]?.lane, here) ?? current;
  if (key === 'PageDown') return aPageFrom(stops, current, last);
  if (key === 'PageUp') return aPageFrom(stops, current, first);
  return null;
}

/** First and last stop of a lane; -1 where it has none. */
function endsOf(stops: readonly Stop[], lane: number): readonly [number, number] {
  return [stops.findIndex((stop) => stop.lane === lane), stops.findLastIndex((stop) => stop.lane === lane)];
}

function sameRank(stops: readonly Stop[], current: number, from: number, to: number): number | null {
  const [first, last] = endsOf(stops, to);
  return first < 0 ? null : Math.min(first + current - endsOf(stops, from)[0], last);
}

function nearestInLane(stops: readonly Stop[], lane: number | undefined, { at }: Stop): number | null {
  const own = [...stops.entries()].filter(([, stop]) => stop.lane === lane);
  own.sort(([, a], [, b]) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return own[0]?.[0] ?? null;
}

/** Days that Page Down steps over: about a month. */
const page = 28;

/** The first stop a page away on the way to an end of the lane, else that end. */
function aPageFrom(stops: readonly Stop[], current: number, end: number): number {
  const isNear = (index: number): boolean => Math.abs((stops[index]?.at ?? 0) - (stops[current]?.at ?? 0)) < page;
  let index = current;
  while (index !== end && isNear(index)) index += Math.sign(end - current);
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
