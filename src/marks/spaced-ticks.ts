import { textWidth } from './text-width.ts';
import type { TimeTick } from './time-scale.ts';

/** Least space between two tick labels, in px. */
const gapPx = 10;

/** Every tick, or every second, third …, so that labels never touch at the width given or a wider one. */
export function spacedTicks(ticks: readonly TimeTick[], fontSizePx: number, widthPx: number): readonly TimeTick[] {
  for (let stride = 1; stride < ticks.length; stride += 1) {
    const kept = ticks.filter((_, index) => index % stride === 0);
    if (kept.every((tick, index) => isClear(tick, kept[index + 1], fontSizePx, widthPx))) return kept;
  }
  return ticks.slice(0, 1);
}

function isClear(tick: TimeTick, next: TimeTick | undefined, fontSizePx: number, widthPx: number): boolean {
  if (!next) return true;
  const room = (textWidth(widest(tick), fontSizePx) + textWidth(widest(next), fontSizePx)) / 2;
  return (next.x - tick.x) * widthPx >= room + gapPx;
}

function widest({ label, year }: TimeTick): string {
  return year !== null && year.length > label.length ? year : label;
}
