import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { frameFor, frames, medium, narrow, wide } from './frame.ts';

describe('frameFor', () => {
  it('changes class exactly at the narrowest width of the next one', () => {
    expect([1, 599.9, 600, 899.9, 900, 4000].map((width) => frameFor(width))).toEqual([
      narrow,
      narrow,
      medium,
      medium,
      wide,
      wide,
    ]);
  });

  it('switches at the widths at which the style sheet switches', () => {
    const sheet = readFileSync('src/charts/chart-canvas.css', 'utf8');
    const widths = [...sheet.matchAll(/@container chart \(width >= (\d+)px\)/g)].map(([, width]) => Number(width));
    expect(widths).toEqual(frames.slice(1).map(({ widthPx }) => widthPx));
  });
});
