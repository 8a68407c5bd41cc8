import { describe, expect, it } from 'vitest';
import type { Extent } from './first-fit.ts';
import { spreadFit, type LabelledExtent } from './spread-fit.ts';

function reaching(at: number, afterPx: number): Extent {
  return { lefts: [{ share: at, px: -5 }], rights: [{ share: at, px: afterPx }] };
}

function markAt(at: number): LabelledExtent {
  return { bare: reaching(at, 5), labelled: reaching(at, 200) };
}

describe('spreadFit', () => {
  it('labels those that have room and leaves the others bare', () => {
    const fits = spreadFit([markAt(0.1), markAt(0.2), markAt(0.6)], 600, 4, 1);
    expect(fits.map((fit) => fit?.form)).toEqual(['bare', 'labelled', 'labelled']);
  });
  it('spreads marks over all rows, and gives none where every row is taken', () => {
    const same = [markAt(0.5), markAt(0.5), markAt(0.5)];
    expect(spreadFit(same, 600, 4, 3).map((fit) => fit?.row)).toEqual([0, 1, 2]);
    expect(spreadFit(same, 600, 4, 2)[2]).toBeNull();
  });
});
