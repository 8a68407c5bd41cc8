import { scaleLinear } from 'd3';

/** A number line from zero, laid along a part of the frame. */
export interface ScaleX {
  /** Where a value lies, as a share of the frame's width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Where zero and the largest value lie. */
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
  const most = values.reduce((a, b) => Math.max(a, b), 1);
  const at = scaleLinear([0, most], range);
  const whole = at.ticks(tickCount).filter(Number.isInteger);
  return { at, ticks: whole.map((value) => ({ value, x: at(value) })), range };
}
