import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from './frame.ts';
import { scaleX } from './scale-x.ts';
import { textWidth } from './text-width.ts';
import { tickLabels } from './tick-labels.ts';

const numbers = (value: number): string => value.toLocaleString('en-US');
const anyAxis = fc.record({
  largest: fc.integer({ min: 1, max: 90_000_000 }),
  end: fc.double({ min: 0.4, max: 1, noNaN: true }),
  unit: fc.constantFrom('', ' members'),
  frame: fc.constantFrom(...frames),
});

describe('tickLabels', () => {
  it('begins zero at its tick and sets the unit behind the last number', () => {
    const { ticks } = scaleX([3_000_000], [0, 0.6], 3);
    const labels = tickLabels(ticks, (value) => `${value / 1e6}M`, ' members', 600);
    expect(labels.map(({ label }) => label)).toEqual(['0M', '1M', '2M', '3M members']);
    expect(labels.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'start']);
  });

  it('never lets labels touch one another, nor the numbers leave the frame', () => {
    fc.assert(
      fc.property(anyAxis, ({ largest, end, unit, frame: { widthPx } }) => {
        const { ticks } = scaleX([largest], [0, end], 4);
        let free = 0;
        for (const { x, dx, label, anchor } of tickLabels(ticks, numbers, unit, widthPx)) {
          if (label === '') continue;
          const width = textWidth(label, 12);
          const from = x * widthPx + dx - (anchor === 'middle' ? width / 2 : 0);
          expect(from).toBeGreaterThanOrEqual(free - 1e-9);
          expect(unit === '' ? from + width : 0).toBeLessThanOrEqual(widthPx + 1e-9);
          free = from + width;
        }
      }),
    );
  });

  it('keeps every tick, labelled or not', () => {
    fc.assert(
      fc.property(anyAxis, ({ largest, end, unit, frame: { widthPx } }) => {
        const { ticks } = scaleX([largest], [0, end], 6);
        expect(tickLabels(ticks, numbers, unit, widthPx)).toMatchObject([...ticks]);
      }),
    );
  });
});
