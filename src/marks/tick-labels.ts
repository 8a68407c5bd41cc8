import type { Tick } from './scale-x.ts';
import { textWidth } from './text-width.ts';

/** A tick with its label in place. */
export interface TickLabel extends Tick {
  readonly label: string;
  /** Pixels from the tick to where the label is anchored. */
  readonly dx: number;
  readonly anchor: 'start' | 'middle';
}

/** Size of a tick's label, in px. */
const fontPx = 12;

/**
 * Labels under their ticks: zero begins at its tick, the others stand in the middle of theirs, moved as far as the frame
 * needs. The unit runs on behind the last number, so that all numbers keep their distance.
 * @param unit with its space in front; empty for none
 */
export function tickLabels(
  ticks: readonly Tick[],
  format: (value: number) => string,
  unit: string,
  widthPx: number,
): readonly TickLabel[] {
  return ticks.map((tick, index) => {
    const number = format(tick.value);
    const half = textWidth(number, fontPx) / 2;
    if (tick.value === 0) return { ...tick, label: number, dx: 0, anchor: 'start' };
    if (unit !== '' && index === ticks.length - 1) return { ...tick, label: number + unit, dx: -half, anchor: 'start' };
    return { ...tick, label: number, dx: Math.min(0, widthPx * (1 - tick.x) - half), anchor: 'middle' };
  });
}
