import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFit, isClear, type Extent } from './first-fit.ts';

/** From a share to a share, with px stuck out at either side. */
function extent(from: number, to: number, beforePx = 0, afterPx = 0): Extent {
  return { lefts: [{ share: from, px: -beforePx }], rights: [{ share: to, px: afterPx }] };
}

const anyExtent = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.3, noNaN: true }),
    fc.nat(120),
    fc.nat(120),
  )
  .map(([from, length, before, after]) => extent(from, from + length, before, after));

function isApart(a: Extent, b: Extent, widthPx: number): boolean {
  const left = (one: Extent): number => Math.min(...one.lefts.map(({ share, px }) => share * widthPx + px));
  const right = (one: Extent): number => Math.max(...one.rights.map(({ share, px }) => share * widthPx + px));
  return right(a) <= left(b) || right(b) <= left(a);
}

describe('firstFit', () => {
  it('fills a row before it begins the next', () => {
    expect(firstFit([[extent(0, 0.2)], [extent(0.1, 0.3)], [extent(0.5, 0.7)]], 600, 4)).toEqual([0, 1, 0]);
  });
  it('keeps a label clear of a mark that stands before its anchor, though it would fit at one width', () => {
    const mark = extent(0.5, 0.5, 5, 5);
    const labelFromTheRight = { lefts: [{ share: 0.6, px: -200 }], rights: [{ share: 0.6, px: -150 }] };
    expect(isClear(labelFromTheRight, [mark], 600, 0)).toBe(false);
  });
  it('lets nothing in a row touch anything, at the width given and at every wider one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyExtent, { minLength: 1, maxLength: 3 }), { maxLength: 20 }),
        fc.integer({ min: 272, max: 900 }),
        fc.integer({ min: 0, max: 700 }),
        (things, widthPx, more) => {
          const firsts = firstFit(things, widthPx, 0);
          const placed = things.flatMap((extents, thing) =>
            extents.map((extent, index) => ({ extent, thing, row: (firsts[thing] ?? 0) + index })),
          );
          for (const a of placed)
            for (const b of placed)
              if (a.thing < b.thing && a.row === b.row) expect(isApart(a.extent, b.extent, widthPx + more)).toBe(true);
        },
      ),
    );
  });
});
