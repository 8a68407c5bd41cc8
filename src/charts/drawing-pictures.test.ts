import { describe, expect, it } from 'vitest';
import { keptArticles } from '../dataset/kept-records.fixture.ts';
import { frames } from '../marks/frame.ts';
import { selectedRows } from '../model/selected.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import type { AnyView } from './any-view.fixture.ts';
import { drawnCharts } from './every-drawing.fixture.ts';
import { standingPicture } from './standing-picture.fixture.tsx';

function view(change: Partial<Selection>): AnyView {
  const selection = { ...defaultSelection, ...change };
  return { dataset: keptArticles, selection, rows: selectedRows(keptArticles, selection) };
}

const cases = [
  { what: 'as it opens', change: {}, suffix: '' },
  {
    what: 'by unions and for one candidate',
    change: { measure: 'unions', candidates: ['sanders'] },
    suffix: '-sanders',
  },
] as const;

describe.each(drawnCharts)('the picture of $chart', ({ chart, draw }) => {
  describe.each(cases)('$what', ({ change, suffix }) => {
    it.each(frames)('is the one that was looked at, $name', async (frame) => {
      const picture = standingPicture(draw(view(change as Partial<Selection>), frame), frame);
      expect(picture).not.toMatch(/="[^"]*\d\.\d{4}/);
      await expect(picture).toMatchFileSnapshot(`${chart}/${chart}-${frame.name}${suffix}.svg`);
    });
  });
});
