import { spanX, type SpanX } from '../../marks/span-x.ts';
import { symbolArea, unknownArea } from '../../marks/symbol-area.ts';
import type { MarkX } from '../../marks/label-beside.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { leastReachPx } from './composition.ts';
import type { TimelineEvent } from './event.ts';
import { outlinedReach } from './symbol-size.ts';

/** A symbol: whose it is, how large, and whether its size says anything. */
export interface PlacedSymbol {
  /** Share of the frame's width. */
  readonly x: number;
  /** The shape, as `candidateSymbol` counts them. */
  readonly shape: number;
  readonly areaPx: number;
  readonly reachPx: number;
  /** 'open' where the size is not known. */
  readonly fill: 'solid' | 'open';
}

/** An event's mark: its span, its symbol, and what they take up. Every part lies within `x0 - beforePx` to `x1 + afterPx`. */
export interface PlacedMark extends MarkX {
  /** Null where no date is known. */
  readonly span: SpanX | null;
  /** Length of the fading line before an open start; 0 for none. */
  readonly tailPx: number;
  /** Half its height, in px. */
  readonly halfPx: number;
  /** How far the symbol sticks out over the tick of either bound, in px; 0 where it stands clear of it. */
  readonly coverPx: { readonly start: number; readonly end: number };
  /** Null where the best day lies outside the domain. */
  readonly symbol: PlacedSymbol | null;
}

/** What marks are drawn to. */
export interface MarkFrame {
  readonly scale: TimeScale;
  readonly widthPx: number;
  readonly tailPx: number;
  /** The count of people that a symbol of ordinary size stands for. */
  readonly reference: number;
}

/** The shape of context, past every candidate's. */
const contextShape = 4;
/** Area of a context event's symbol, in square px. */
const contextArea = 56;
/** What a bound's tick or an arrow takes up past the span, in px. */
const endPx = 6;

/** Half the height of a bound's tick, in px: more than what covers it. */
export function tickHalf(coverPx: number): number {
  return Math.max(7, coverPx === 0 ? 0 : coverPx + 4);
}

/** Places an event's span and symbol; an event without a date stands at the start of the axis. */
export function placeMark(event: TimelineEvent, { scale, widthPx, tailPx, reference }: MarkFrame): PlacedMark {
  if (event.days === null) {
    const symbol = placedSymbol(event, scale.range[0], reference);
    return {
      span: null,
      tailPx: 0,
      halfPx: Math.max(leastReachPx, symbol.reachPx),
      coverPx: { start: 0, end: 0 },
      symbol,
      x0: symbol.x,
      x1: symbol.x,
      beforePx: symbol.reachPx,
      afterPx: symbol.reachPx,
    };
  }
  const span = spanX(event.days, scale);
  const { x0, x1 } = span;
  const symbol = span.best === null ? null : placedSymbol(event, span.best, reference);
  const isDay = event.when.precision === 'day';
  const tail = span.start === 'open' && span.end === 'bound' ? Math.min(tailPx, x0 * widthPx) : 0;
  const reach = symbol?.reachPx ?? 0;
  const symbolX = symbol?.x ?? x0;
  const cover = (x: number): number => (Math.abs(x - symbolX) * widthPx < reach ? reach : 0);
  return {
    span,
    tailPx: tail,
    halfPx: Math.max(leastReachPx, reach, isDay ? 0 : tickHalf(cover(x0)), isDay ? 0 : tickHalf(cover(x1))),
    coverPx: { start: cover(x0), end: cover(x1) },
    symbol,
    x0,
    x1,
    beforePx: Math.max(tail, isDay ? 0 : endPx, reach - (symbolX - x0) * widthPx),
    afterPx: Math.max(isDay ? 0 : endPx, reach - (x1 - symbolX) * widthPx),
  };
}

function placedSymbol({ subject, slot, members }: TimelineEvent, x: number, reference: number): PlacedSymbol {
  const shape = slot === 'neutral' ? contextShape : slot;
  const unsizedPx = subject.kind === 'context' ? contextArea : unknownArea;
  const areaPx = members === null ? unsizedPx : symbolArea(members, reference);
  const isHollow = subject.kind === 'context' ? subject.event.kind === 'no-endorsement' : members === null;
  return { x, shape, areaPx, reachPx: outlinedReach(shape, areaPx), fill: isHollow ? 'open' : 'solid' };
}
