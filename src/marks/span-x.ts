import type { TimeScale } from './time-scale.ts';

/** The days on which something can have happened, numbered since 1970-01-01, both bounds inclusive. */
export interface DaySpan {
  /** Null where the start is open. */
  readonly earliest: number | null;
  readonly latest: number;
  /** The one day its mark stands on. */
  readonly best: number;
}

/** A span laid along a time scale, in shares of the frame's width. */
export interface SpanX {
  readonly x0: number;
  readonly x1: number;
  /** 'bound' where the first day stands, 'open' where there is none, 'cut' where it lies before the domain. */
  readonly start: 'bound' | 'open' | 'cut';
  /** 'bound' where the last day stands, 'cut' where it lies after the domain. */
  readonly end: 'bound' | 'cut';
  /** Where the best day stands; null where it lies outside the domain. */
  readonly best: number | null;
}

/**
 * Lays a span along a scale and cuts it at the domain. An open start takes up no length of its own,
 * since no length would be true of it; only where the last day lies past the domain does it run across.
 */
export function spanX({ earliest, latest, best }: DaySpan, scale: TimeScale): SpanX {
  const [first, last] = scale.domain;
  const at = (day: number): number => scale.at(Math.min(Math.max(day, first), last));
  const end = latest > last ? 'cut' : 'bound';
  const x1 = at(latest);
  const bestX = best >= first && best <= last ? scale.at(best) : null;
  if (earliest === null) return { x0: end === 'cut' ? scale.range[0] : x1, x1, start: 'open', end, best: bestX };
  return { x0: at(earliest), x1, start: earliest < first ? 'cut' : 'bound', end, best: bestX };
}
