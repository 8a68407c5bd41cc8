import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, type Frame } from '../../marks/frame.ts';
import { keptRecords } from '../../dataset/kept-records.fixture.ts';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection } from '../../model/selection.ts';
import { timelineContent } from './content.ts';
import { composition } from './composition.ts';
import { labelBoxes, markBoxes, overlap } from './drawn-boxes.fixture.ts';
import { timelineLayout, type TimelineContent, type TimelineLayout } from './layout.ts';
import type { PlacedEvent } from './place-events.ts';
import { anyContent } from './random-timeline.fixture.ts';

const runs = { numRuns: 60 };
const contents = anyContent(40);

/** Widths that a drawing made for a class is shown at. */
function widths({ name, widthPx }: Frame): readonly number[] {
  if (name === 'narrow') return [widthPx, 301, 328, 599];
  return name === 'medium' ? [widthPx, 736, 899] : [widthPx, 1100, 1400];
}

function everyDrawing(check: (layout: TimelineLayout, frame: Frame, content: TimelineContent) => void): void {
  fc.assert(
    fc.property(contents, fc.constantFrom(...frames), (content, frame) =>
      check(timelineLayout(content, frame), frame, content),
    ),
    runs,
  );
}

function eventsOf(layout: TimelineLayout): readonly PlacedEvent[] {
  return layout.lanes.flatMap(({ events }) => events);
}

describe('timelineLayout', () => {
  it('never lets a label touch another label, at any width', () => {
    everyDrawing((layout, frame) => {
      for (const widthPx of widths(frame)) {
        const labels = eventsOf(layout).flatMap((placed) => labelBoxes(placed, widthPx));
        for (const [index, a] of labels.entries())
          for (const b of labels.slice(index + 1))
            expect(overlap(a, b), `${a.of} on ${b.of} at ${widthPx}`).toBe(false);
      }
    });
  });

  it("never lets a label touch a mark, its own or another's, at any width", () => {
    everyDrawing((layout, frame) => {
      for (const widthPx of widths(frame)) {
        const placed = eventsOf(layout);
        const marks = placed.flatMap((one) => markBoxes(one, widthPx));
        for (const label of placed.flatMap((one) => labelBoxes(one, widthPx)))
          for (const mark of marks) expect(overlap(label, mark), `${label.of} on ${mark.of} at ${widthPx}`).toBe(false);
      }
    });
  });

  it('never lets the mark of one event touch the mark of another', () => {
    everyDrawing((layout, frame) => {
      for (const widthPx of widths(frame)) {
        const marks = eventsOf(layout).flatMap((one) => markBoxes(one, widthPx));
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1)) expect(a.of !== b.of && overlap(a, b)).toBe(false);
      }
    });
  });

  it('keeps every mark and every label inside the frame', () => {
    everyDrawing((layout, frame) => {
      for (const widthPx of widths(frame))
        for (const placed of eventsOf(layout))
          for (const box of [...labelBoxes(placed, widthPx), ...markBoxes(placed, widthPx)]) {
            expect(box.x0).toBeGreaterThanOrEqual(-0.01);
            expect(box.x1).toBeLessThanOrEqual(widthPx + 0.01);
            expect(box.y0).toBeGreaterThanOrEqual(0);
            expect(box.y1).toBeLessThanOrEqual(layout.heightPx);
          }
    });
  });

  it('covers each mark by a target of 24 px or more that no other target touches', () => {
    everyDrawing((layout, frame) => {
      for (const widthPx of widths(frame)) {
        const targets = eventsOf(layout).map(({ event, box }) => {
          const width = Math.max(box.width * widthPx, box.minWidthPx);
          const x0 = Math.max(0, (box.x + box.width / 2) * widthPx - width / 2);
          expect(Math.min(width, box.height)).toBeGreaterThanOrEqual(24);
          return { of: event.id, x0, x1: x0 + width, y0: box.y, y1: box.y + box.height };
        });
        for (const [index, a] of targets.entries())
          for (const b of targets.slice(index + 1))
            expect(overlap(a, b), `${a.of} on ${b.of} at ${widthPx}`).toBe(false);
      }
    });
  });

  it('lets every span hold its best day, and keeps it inside the axis', () => {
    everyDrawing((layout, frame, { running, reachPx }) => {
      const [start, end] = composition(frame, running, reachPx).range;
      for (const { mark } of eventsOf(layout)) {
        if (mark.span === null) continue;
        const { x0, x1, best } = mark.span;
        expect(x0).toBeGreaterThanOrEqual(start - 1e-9);
        expect(x1).toBeLessThanOrEqual(end + 1e-9);
        expect(best === null || (best >= x0 - 1e-9 && best <= x1 + 1e-9)).toBe(true);
      }
    });
  });

  it('draws each event once, or counts it in a bar', () => {
    everyDrawing((layout, _frame, { lanes }) => {
      for (const [index, { events, bins }] of layout.lanes.entries())
        expect(bins === null ? events.length : 0).toBe(bins === null ? lanes[index]?.events.length : 0);
    });
  });

  it('gives an event without a date a row under all others, and no place in time', () => {
    everyDrawing((layout) => {
      for (const { events } of layout.lanes) {
        const undated = events.filter(({ event }) => event.days === null);
        const lowest = Math.max(
          0,
          ...events.filter(({ event }) => event.days !== null).map(({ box }) => box.y + box.height),
        );
        for (const { mark, box } of undated) {
          expect(mark.span).toBeNull();
          expect(box.y).toBeGreaterThanOrEqual(lowest);
        }
      }
    });
  });

  it('says the precision of every date, except where a crowded lane keeps its labels for the tooltip', () => {
    everyDrawing((layout) => {
      for (const { event, labels } of eventsOf(layout))
        expect(labels.map(({ quiet }) => quiet)).toContain(event.dateLabel);
    });
  });

  it('keeps the time axis legible: ticks never touch', () => {
    everyDrawing(({ ticks }, { widthPx }) => {
      const gaps = ticks.map(({ x }, index) => ((ticks[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x) * widthPx);
      expect(Math.min(...gaps, Number.POSITIVE_INFINITY)).toBeGreaterThan(24);
    });
  });
});

describe('the kept records', () => {
  it.each(keptRecords)('stand on the timeline whole, each event with its label: $record', (dataset) => {
    const content = timelineContent(dataset, selectedRows(dataset, defaultSelection), defaultSelection);
    for (const frame of frames) {
      const placed = eventsOf(timelineLayout(content, frame));
      expect(placed).toHaveLength(dataset.endorsements.length + dataset.context.length);
      const labels = placed.flatMap((one) => labelBoxes(one, frame.widthPx));
      const boxes = [...labels, ...placed.flatMap((one) => markBoxes(one, frame.widthPx))];
      for (const label of labels)
        for (const box of boxes) expect(box !== label && overlap(label, box), `${label.of} on ${box.of}`).toBe(false);
      for (const { labels } of placed) expect(labels.some(({ name }) => name !== '' && !name.endsWith('…'))).toBe(true);
    }
  });
});
