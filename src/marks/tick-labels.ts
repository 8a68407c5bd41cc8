import type { Tick } from './scale-x.ts';
import { textWidth } from './text-width.ts';

/** A tick with its label in place; the label is empty where it would touch another. */
export interface TickLabel extends Tick {
  readonly label: string;
  /** Pixels from the tick to where the label is anchored. */
  readonly dx: number;
  readonly anchor: 'start' | 'middle';
}

/** Size of a tick's label, and least space between two, in px. */
const [fontPx, gapPx] = [12, 4];

/**
 * Labels at their ticks: zero begins at its tick, the others stand in the middle of theirs, moved as far as the frame
 * needs. The unit runs on behind the last number. Every second or third tick alone is labelled where more would touch.
 * @param unit with its space in front; empty for none
 */
export function tickLabels(
  ticks: readonly Tick[],
  format: (value: number) => string,
  unit: string,
  widthPx: number,
): readonly TickLabel[] {
  for (let stride = 1; stride < ticks.length; stride += 1) {
    const last = ticks.length - 1 - ((ticks.length - 1) % stride);
    const labelled = ticks.map((tick, index) => {
      if (index % stride !== 0) return unlabelled(tick);
      return labelledTick(tick, format(tick.value), index === last ? unit : '', widthPx);
    });
    if (areClear(labelled, widthPx)) return labelled;
  }
  return ticks.map(unlabelled);
}

function unlabelled(tick: Tick): TickLabel {
  return { ...tick, label: '', dx: 0, anchor: 'start' };
}

function labelledTick(tick: Tick, number: string, unit: string, widthPx: number): TickLabel {
  const half = textWidth(number, fontPx) / 2;
  if (tick.value === 0) return { ...tick, label: number, dx: 0, anchor: 'start' };
  if (unit !== '') {
    const label = number + unit;
    return { ...tick, label, dx: Math.min(-half, widthPx * (1 - tick.x) - textWidth(label, fontPx)), anchor: 'start' };
  }
  return { ...tick, label: number, dx: Math.min(0, widthPx * (1 - tick.x) - half), anchor: 'middle' };
}

function areClear(ticks: readonly TickLabel[], widthPx: number): boolean {
  const boxes = ticks
    .filter(({ label }) => label !== '')
    .map(({ x, dx, label, anchor }) => {
      const width = textWidth(label, fontPx);
      const from = x * widthPx + dx - (anchor === 'middle' ? width / 2 : 0);
      return { from, to: from + width };
    });
  return boxes.every(({ to }, index) => to + gapPx <= (boxes[index + 1]?.from ?? Number.POSITIVE_INFINITY));
}
