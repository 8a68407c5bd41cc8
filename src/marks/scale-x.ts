import { scaleLinear } from 'd3';

/** A number line from zero, laid along a part of the frame. */
export interface ScaleX {
  /** Where a value stands, as a share of the frame's width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Where zero and the largest value stand. */
  readonly range: readonly [number, number];
}

/** A marked value on an axis. */
export interface Tick {
  readonly value: number;
  /** Share of the frame's width. */
  readonly x: number;
}

/** A scale from 0 to the largest value (at least 1, so that nothing but zeros still draws), over a range of shares. */
export function scaleX(values: readonly number[], range: readonly [number, number], tickCount: number): ScaleX {
  const max = values.reduce((a, b) => Math.max(a, b), 0);
  const scale = scaleLinear().domain([0, Math.max(1, max)]).range(range);
  const ticks = scale.ticks(tickCount).filter(Number.isInteger);
  return { at: (value) => scale(value), ticks: ticks.map((value) => ({ value, x: scale(value) })), range };
}
