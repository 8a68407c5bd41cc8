import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, type Frame } from '../marks/frame.ts';
import { isNationalUnion } from '../model/tally.ts';
import { anyView, type AnyView } from './any-view.fixture.ts';
import { drawnMarkup, drawnShapes, type DrawnShape } from './drawn-shapes.fixture.tsx';
import type { Box, Drawing } from './drawing.ts';
import { drawnCharts, type DrawnChart } from './every-drawing.fixture.ts';
import { boxFaults, outside, overlaps } from './shape-faults.fixture.ts';

const runs = { numRuns: 60 };

/** Widths that a drawing made for a class is shown at. */
function widths({ name, widthPx }: Frame): readonly number[] {
  if (name === 'narrow') return [widthPx, 320, 599];
  return name === 'medium' ? [widthPx, 736, 899] : [widthPx, 1100, 1600];
}

type Check = (drawing: Drawing, frame: Frame, view: AnyView) => void;

function assertEveryDrawing({ draw }: DrawnChart, check: Check): void {
  fc.assert(
    fc.property(anyView, fc.constantFrom(...frames), (view, frame) => check(draw(view, frame), frame, view)),
    runs,
  );
}

/** Draws hundreds of views, each at several widths, and lists what is wrong with where things lie. */
function assertNoFault(
  chart: DrawnChart,
  faults: (shapes: readonly DrawnShape[], widthPx: number, heightPx: number) => readonly string[],
): void {
  assertEveryDrawing(chart, (drawing, frame) => {
    const shown = widths(frame);
    for (const [index, shapes] of drawnShapes(drawing, shown).entries()) {
      expect(faults(shapes, shown[index] ?? 0, drawing.heightPx)).toEqual([]);
    }
  });
}

const texts = (shapes: readonly DrawnShape[]) => shapes.filter(({ kind }) => kind === 'text');
const marks = (shapes: readonly DrawnShape[]) => shapes.filter(({ kind }) => kind !== 'text');

describe.each(drawnCharts)('the drawing of $chart', { timeout: 20_000 }, (chart) => {
  it('holds no number that is none, and none with more than three decimals', () => {
    assertEveryDrawing(chart, (drawing) => {
      const markup = drawnMarkup(drawing);
      expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(markup).not.toMatch(/="[^"]*\.\d{4}/);
    });
  });

  it('gives a reader one mark for each row that is its to show, and each only once', () => {
    assertEveryDrawing(chart, (drawing, _frame, { rows }) => {
      const shown = chart.chart === 'head-to-head' ? rows.filter(isNationalUnion) : rows;
      const organizations = drawing.marks.map(({ organization }) => organization);
      expect(organizations).toHaveLength(shown.length);
      expect(new Set(organizations)).toEqual(new Set(shown.map(({ organization }) => organization.id)));
      expect(new Set(drawing.marks.map(({ id }) => id)).size).toBe(shown.length);
    });
  });

  it('says of each mark its name first, then the candidate', () => {
    assertEveryDrawing(chart, (drawing, _frame, { rows }) => {
      for (const { organization, spoken } of drawing.marks) {
        const row = rows.find((one) => one.organization.id === organization);
        expect(spoken.startsWith(row?.organization.label.slice(0, 90) ?? 'no row')).toBe(true);
        expect(spoken).toContain(`, ${row?.candidate.shortName}, `);
      }
    });
  });

  it('never lays one text over another, at any width', () => {
    assertNoFault(chart, (shapes) => overlaps(texts(shapes), texts(shapes)));
  });

  it('never lays a text over a bar or a symbol, at any width', () => {
    assertNoFault(chart, (shapes) => overlaps(texts(shapes), marks(shapes)));
  });

  it('keeps every text and every mark inside the frame, at any width', () => {
    assertNoFault(chart, outside);
  });

  it('draws every bar a pixel long or longer', () => {
    assertNoFault(chart, (shapes) =>
      shapes.flatMap(({ kind, x0, x1 }) => (kind === 'bar' && x1 - x0 < 0.999 ? [`a bar of ${x1 - x0} px`] : [])),
    );
  });

  it('gives each mark a target of 24 px or more each way, the mark itself or its name', () => {
    assertEveryDrawing(chart, ({ marks: stops }, { widthPx }) => {
      const reach = ({ width, minWidthPx }: Box): number => Math.max(width * widthPx, minWidthPx);
      for (const { box, nameBox } of stops) {
        expect(Math.max(reach(box), nameBox ? reach(nameBox) : 0)).toBeGreaterThanOrEqual(24 - 1e-9);
      }
    });
  });

  it('covers each mark by a box inside the frame that no other box touches', () => {
    assertEveryDrawing(chart, ({ marks: stops, heightPx }) => {
      expect(boxFaults(stops, heightPx)).toEqual([]);
    });
  });
});
