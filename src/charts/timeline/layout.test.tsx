import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { madeList } from '../../dataset/made-list.fixture.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { frames, narrow, wide, type Frame } from '../../marks/frame.ts';
import { rowsOf } from '../../model/row.ts';
import { defaultSelection, without } from '../../model/selection.ts';
import { type ChartView, viewOf } from '../chart-view.ts';
import { drawnMarkup, drawnShapes, overlaps, type DrawnShape } from '../drawn-shapes.fixture.tsx';
import type { Box, Drawing } from '../drawing.ts';
import { anyTimeline } from './any-timeline.fixture.ts';
import { timelineLayout } from './layout.ts';
import { timelineContent } from './rows.ts';
import { timeline } from './timeline.tsx';

const drawn = (view: ChartView, frame: Frame): Drawing => timeline.draw(view, frame, { hover: null, pick: null });
const anyFrame = fc.constantFrom(...frames);
const runs = { numRuns: 100 };
const made = (rows: number): ChartView => viewOf(parseDataset(madeList(rows)), defaultSelection);

/** Where the marks of a view lie in a frame that is drawn at some width: lines with their bounds, points, crosses. */
function markShapes(view: ChartView, frame: Frame, widthPx: number): readonly DrawnShape[] {
  const { lanes } = timelineLayout(timelineContent(view), frame);
  return lanes.flatMap(({ events }) =>
    events.flatMap(({ item: { place }, y }) => {
      const reach = place.shape === 'point' ? 5 : 1;
      const mark = { x0: place.x0 * widthPx - Math.max(reach, place.fadePx), x1: place.x1 * widthPx + reach };
      const cross = place.end ? place.end.share * widthPx + place.end.px : null;
      const boxes = [mark, ...(cross === null ? [] : [{ x0: cross - 4, x1: cross + 4 }])];
      return boxes.map((box): DrawnShape => ({ kind: 'bar', text: 'a mark', ...box, y0: y - 6, y1: y + 6 }));
    }),
  );
}

/** Texts that lie on a mark. */
function textsOnMarks(texts: readonly DrawnShape[], marks: readonly DrawnShape[]): readonly string[] {
  return texts.flatMap((text) => marks.flatMap((mark) => overlaps([text, mark])));
}

function touching(boxes: readonly Box[]): readonly Box[] {
  const slack = 1e-6;
  const isOver = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width - slack &&
    b.x < a.x + a.width - slack &&
    a.y < b.y + b.height - slack &&
    b.y < a.y + a.height - slack;
  return boxes.filter((one) => boxes.some((other) => other !== one && isOver(one, other)));
}

describe('the timeline’s drawing', { timeout: 60_000 }, () => {
  it('never lays a text over another, over a mark or outside the frame, at any width that it is shown at', () => {
    fc.assert(
      fc.property(anyTimeline, anyFrame, fc.constantFrom(1, 1.2, 2), (view, frame, times) => {
        const widthPx = Math.round(frame.widthPx * times);
        const texts = drawnShapes(drawn(view, frame), { ...frame, widthPx }).filter(({ kind }) => kind === 'text');
        expect(overlaps(texts)).toEqual([]);
        expect(textsOnMarks(texts, markShapes(view, frame, widthPx))).toEqual([]);
        expect(texts.filter(({ x0, x1 }) => x0 < -1 || x1 > widthPx + 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives each mark a target that no other touches', () => {
    fc.assert(
      fc.property(anyTimeline, anyFrame, (view, frame) => {
        expect(touching(drawn(view, frame).marks.map(({ box }) => box))).toEqual([]);
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
    const many = made(301);
    const { marks } = drawn(many, narrow);
    const ids = new Set(marks.map(({ id }) => id));
    expect(ids.has('timeline-oak-2019-11')).toBe(true);
    expect(marks.length).toBeLessThan(120);
    expect(touching(marks.map(({ box }) => box))).toEqual([]);
    expect(timeline.describe(many).note).toContain('drawn by month');
  });

  it('stays readable with 200 endorsements', () => {
    const many = made(200);
    const texts = drawnShapes(drawn(many, narrow), narrow).filter(({ kind }) => kind === 'text');
    expect(texts.length).toBeGreaterThan(180);
    expect(overlaps(texts)).toEqual([]);
    expect(textsOnMarks(texts, markShapes(many, narrow, narrow.widthPx))).toEqual([]);
  });
});
