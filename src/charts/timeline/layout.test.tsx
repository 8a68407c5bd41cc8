import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { frames, narrow, wide, type Frame } from '../../marks/frame.ts';
import { rowsOf } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { defaultSelection, without } from '../../model/selection.ts';
import { drawnMarkup, drawnShapes, type DrawnShape } from '../drawn-shapes.fixture.tsx';
import type { Drawing } from '../drawing.ts';
import type { ChartView } from '../chart-definition.ts';
import { boxFaults, outside, overlaps } from '../shape-faults.fixture.ts';
import { anyTimeline, crowded, viewOf } from './any-timeline.fixture.ts';
import { timelineLayout } from './layout.ts';
import { timelineContent } from './rows.ts';
import { timeline } from './timeline.tsx';

const nobody = { hover: null, pick: null };
const drawn = (view: ChartView, frame: Frame): Drawing => timeline.draw(view, frame, nobody);
const anyFrame = fc.constantFrom(...frames);
const runs = { numRuns: 100 };

function assertNoFault(
  faults: (shapes: readonly DrawnShape[], widthPx: number, heightPx: number) => readonly string[],
): void {
  fc.assert(
    fc.property(anyTimeline, anyFrame, (view, frame) => {
      const drawing = drawn(view, frame);
      const widths = [frame.widthPx, Math.round(frame.widthPx * 1.2), frame.widthPx * 2];
      for (const [index, shapes] of drawnShapes(drawing, widths).entries())
        expect(faults(shapes, widths[index] ?? 0, drawing.heightPx)).toEqual([]);
    }),
    runs,
  );
}

const isText = ({ kind }: DrawnShape): boolean => kind === 'text';

describe('the timeline’s drawing', { timeout: 30_000 }, () => {
  it('never lays one text over another, at any width', () => {
    assertNoFault((shapes) => overlaps(shapes.filter(isText), shapes.filter(isText)));
  });

  it('never lays a text over a mark, at any width', () => {
    assertNoFault((shapes) =>
      overlaps(
        shapes.filter(isText),
        shapes.filter((one) => !isText(one)),
      ),
    );
  });

  it('keeps every text and every mark inside the frame, at any width', () => {
    assertNoFault(outside);
  });

  it('gives each mark a target of 24 px, inside the frame, that no other touches', () => {
    fc.assert(
      fc.property(anyTimeline, anyFrame, (view, frame) => {
        const { marks, heightPx } = drawn(view, frame);
        expect(boxFaults(marks, heightPx)).toEqual([]);
        for (const { box } of marks)
          expect(Math.max(box.width * frame.widthPx, box.minWidthPx)).toBeGreaterThanOrEqual(24);
      }),
      runs,
    );
  });

  it('holds no number that is none, and none with more than three decimals', () => {
    fc.assert(
      fc.property(anyTimeline, anyFrame, (view, frame) => {
        const markup = drawnMarkup(drawn(view, frame));
        expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(markup).not.toMatch(/="[^"]*\.\d{4}/);
      }),
      runs,
    );
  });

  it('lets every row that is shown be reached, and says of each its name first and then the candidate', () => {
    fc.assert(
      fc.property(anyTimeline, anyFrame, (view, frame) => {
        const { marks } = drawn(view, frame);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        for (const { organization, candidate, endorsement } of shownRows(view.selected)) {
          const mark = marks.find(({ id }) => id === `timeline-${endorsement.id}`);
          expect(mark?.spoken).toContain(`, for ${candidate.shortName}, `);
          expect(mark?.spoken.startsWith(organization.label.slice(0, 90))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('moves nothing when the dates change', () => {
    fc.assert(
      fc.property(anyTimeline, anyFrame, (view, frame) => {
        const [filtered, whole] = [view, viewOf(view.dataset, without(view.selection, 'dates'))].map((one) =>
          drawn(one, frame),
        );
        expect(filtered?.heightPx).toBe(whole?.heightPx);
        const boxes = (drawing: Drawing | undefined) => drawing?.marks.map(({ id, box }) => ({ id, box }));
        expect(boxes(filtered)).toEqual(boxes(whole));
      }),
      runs,
    );
  });
});

describe('the timeline', () => {
  const view = viewOf(fixtureArticles, defaultSelection);

  it('draws a point on an exact day alone: a deadline fades toward the past and ends in a bound', () => {
    const { lanes } = timelineLayout(timelineContent(view), wide);
    for (const { item } of lanes.flatMap(({ events }) => events)) {
      const { precision } = item.event.row.endorsement.date.when;
      const shape = precision === 'day' ? 'point' : precision === 'on-or-before' ? 'bound' : 'span';
      expect(item.place.shape).toBe(shape);
      expect(item.place.fadePx > 0).toBe(shape === 'bound');
    }
  });

  it('joins both choices of a union that switched, and crosses out the one that withdrew', () => {
    const { switches } = timelineLayout(timelineContent(view), wide);
    expect(switches.map(({ item }) => item.event.row.organization.label)).toEqual(['Transit Workers']);
    expect(drawnMarkup(drawn(view, wide)).match(/class="cross"/g)).toHaveLength(1);
  });

  it('keeps undated choices off the axis, in a list under their lane', () => {
    const { lanes } = timelineLayout(timelineContent(view), narrow);
    const names = lanes.flatMap(({ undated }) => undated.names.map(({ event }) => event.row));
    const undated = rowsOf(fixtureArticles).filter(({ endorsement }) => endorsement.date.when.precision === 'unknown');
    expect(names).toEqual(undated);
    expect(names.length).toBeGreaterThan(0);
  });

  it('draws a lane by month past 300 endorsements, and says so', () => {
    const many = viewOf(crowded(fixtureArticles, 24), defaultSelection);
    const { marks } = drawn(many, narrow);
    const ids = new Set(marks.map(({ id }) => id));
    expect(ids.has('timeline-rivera-2019-11')).toBe(true);
    expect(marks.length).toBeLessThan(120);
    expect(boxFaults(marks, drawn(many, narrow).heightPx)).toEqual([]);
    expect(timeline.describe(many).note).toContain('drawn by month');
  });

  it('stays readable with 200 endorsements', () => {
    const many = viewOf(crowded(fixtureArticles, 11), defaultSelection);
    const drawing = drawn(many, narrow);
    expect(drawnShapes(drawing, [narrow.widthPx]).flatMap((shapes) => overlaps(shapes.filter(isText), shapes))).toEqual(
      [],
    );
  });
});
