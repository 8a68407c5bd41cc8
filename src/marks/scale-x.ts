import { ticks } from 'd3';
import { along } from './along.ts';

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
  const max = Math.max(
    1,
    values.reduce((a, b) => Math.max(a, b), 0),
  );
  const at = (value: number): number => along(range, value / max);
  const whole = ticks(0, max, tickCount).filter(Number.isInteger);
  return { at, ticks: whole.map((value) => ({ value, x: at(value) })), range };
}
