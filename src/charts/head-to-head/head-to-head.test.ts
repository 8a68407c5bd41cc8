import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, wide } from '../../marks/frame.ts';
import { anyView, forAnyView } from '../any-view.fixture.ts';
import { shownRows } from '../../model/select.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { wholeView } from '../chart-view.ts';
import { squarePx } from '../drawing.ts';
import { headToHeadDescription } from './description.ts';
import { headToHeadLayout } from './layout.ts';
import { lanes } from './rows.ts';

const anyFrame = fc.constantFrom(...frames);

function forAnyLayout(law: (unions: ReturnType<typeof unionsOf>, whole: ReturnType<typeof unionsOf>) => void): void {
  const ofView = fc.property(anyView, anyFrame, (view, frame) => {
    const whole = lanes(wholeView(view));
    law(unionsOf(headToHeadLayout(lanes(view), whole, frame)), unionsOf(headToHeadLayout(whole, whole, frame)));
  });
  fc.assert(ofView, { numRuns: 100 });
}

function unionsOf(layout: ReturnType<typeof headToHeadLayout>) {
  return layout.lanes.flatMap(({ unions }) => unions);
}

describe('the circles', () => {
  it('are as large under any filter as in the whole list', () => {
    forAnyLayout((unions, whole) => {
      for (const { union, radius } of unions)
        expect(radius).toBe(whole.find((one) => one.union.row === union.row)?.radius);
    });
  });

  it('have areas that stand to one another as the sizes do', () => {
    forAnyLayout((unions) => {
      const drawn = unions.filter(({ union, radius }) => union.size !== null && radius > 1.5);
      const scales = drawn.map(({ union, radius }) => radius ** 2 / (union.size ?? 1));
      for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1, 6);
    });
  });

  it('are squares of one size where no size is reported', () => {
    forAnyLayout((unions) => {
      for (const { radius } of unions.filter(({ union }) => union.size === null)) expect(radius).toBe(squarePx / 2);
    });
  });
});

describe('the words', () => {
  it('name a union of unreported size once, though it backs two', () => {
    forAnyView((view) => {
      const { note } = headToHeadDescription(view);
      for (const { organization } of shownRows(view.selected))
        expect(note.split(groupInSentence(organization)).length, note).toBeLessThanOrEqual(2);
    });
  });
});

describe('the names', () => {
  it('of candidates are whole where there is room beside the unions, whatever the unions are', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('Hickenlooper', 'Ó Súilleabháin', 'Ocasio-Cortez'), (view, shortName) => {
        const renamed = lanes(wholeView(view)).map((lane) => ({
          ...lane,
          candidate: { ...lane.candidate, shortName },
        }));
        for (const { head } of headToHeadLayout(renamed, renamed, wide).lanes)
          expect(head.name).toBe(`for ${shortName}`);
      }),
    );
  });

  it('never stand without the figure, go by rank, and to as many for each candidate', () => {
    forAnyLayout((unions) => {
      for (const { union, name, figure } of unions)
        expect(figure.length > 0).toBe(name.length > 0 && union.size !== null);
      const sized = unions.filter(({ union }) => union.part === 'sized');
      const lanesOf = [...new Set(sized.map(({ union }) => union.row.candidate.id))].map((id) =>
        sized.filter(({ union }) => union.row.candidate.id === id).map(({ name }) => name.length > 0),
      );
      const least = Math.min(...lanesOf.filter((lane) => lane.includes(false)).map((lane) => lane.indexOf(false)));
      for (const lane of lanesOf) expect(lane.map((_, index) => index < least)).toEqual(lane);
    });
  });
});
