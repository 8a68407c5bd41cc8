import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStop, typeAhead, type Orientation, type Stop } from './roving-focus.ts';

const ours = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp'];
const orientations = ['vertical', 'horizontal'] as const;

const anyStops: fc.Arbitrary<readonly Stop[]> = fc
  .array(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 4 })
  .map((lanes) =>
    lanes.flatMap((days, lane) =>
      [...days]
        .sort((a, b) => a - b)
        .map((at, rank) => ({ id: `${lane}-${rank}`, lane, at, name: `Union ${lane} ${rank}` })),
    ),
  );
const anyKey = fc.oneof(fc.constantFrom(...ours), fc.constantFrom('a', 'Z', 'Tab', 'Escape', 'F5', 'Enter', ' ', '?'));

/** Where a sequence of keys leads, from the first mark. */
function walked(stops: readonly Stop[], keys: readonly string[], orientation: Orientation): number {
  return keys.reduce((current, key) => nextStop(stops, current, key, orientation) ?? current, 0);
}

const lanes = (...days: readonly (readonly number[])[]): readonly Stop[] =>
  days.flatMap((list, lane) => list.map((at, rank) => ({ id: `${lane}-${rank}`, lane, at, name: `${lane} ${rank}` })));

describe('nextStop', () => {
  it('keeps to one mark of the list, whatever is pressed and for however long', () => {
    fc.assert(
      fc.property(
        anyStops,
        fc.array(anyKey, { maxLength: 40 }),
        fc.constantFrom(...orientations),
        (stops, keys, orientation) => {
          expect(stops[walked(stops, keys, orientation)]).toBeDefined();
        },
      ),
    );
  });

  it('leaves every other key to the browser', () => {
    fc.assert(
      fc.property(anyStops, fc.string(), fc.nat(), fc.constantFrom(...orientations), (stops, key, nth, orientation) => {
        fc.pre(!ours.includes(key));
        expect(nextStop(stops, nth % stops.length, key, orientation)).toBeNull();
      }),
    );
  });

  it('reaches every mark from every other', () => {
    fc.assert(
      fc.property(anyStops, fc.nat(), fc.constantFrom(...orientations), (stops, nth, orientation) => {
        expect(reachable(stops, nth % stops.length, orientation)).toBe(stops.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is undone by the opposite arrow along a lane, except at its ends', () => {
    fc.assert(
      fc.property(anyStops, fc.nat(), (stops, nth) => {
        const here = nth % stops.length;
        for (const [orientation, there, back] of [
          ['vertical', 'ArrowDown', 'ArrowUp'],
          ['horizontal', 'ArrowRight', 'ArrowLeft'],
        ] as const) {
          const next = nextStop(stops, here, there, orientation) ?? -1;
          if (next !== here) expect(nextStop(stops, next, back, orientation)).toBe(here);
        }
      }),
    );
  });

  it('stops at the ends of a list and does not wrap', () => {
    const stops = lanes([1, 2], [3]);
    expect(['ArrowUp', 'PageUp', 'Home'].map((key) => nextStop(stops, 0, key, 'vertical'))).toEqual([0, 0, 0]);
    expect(['ArrowDown', 'PageDown', 'End'].map((key) => nextStop(stops, 2, key, 'vertical'))).toEqual([2, 2, 2]);
  });

  it('moves ten bars at a time by page', () => {
    const stops = lanes(Array.from({ length: 25 }, (_, index) => index));
    expect(nextStop(stops, 3, 'PageDown', 'vertical')).toBe(13);
    expect(nextStop(stops, 20, 'PageDown', 'vertical')).toBe(24);
    expect(nextStop(stops, 13, 'PageUp', 'vertical')).toBe(3);
  });

  it('crosses from bar to bar of the same rank in the next group, or its last one', () => {
    const stops = lanes([1, 2, 3], [4, 5]);
    expect(nextStop(stops, 1, 'ArrowRight', 'vertical')).toBe(4);
    expect(nextStop(stops, 2, 'ArrowRight', 'vertical')).toBe(4);
    expect(nextStop(stops, 3, 'ArrowLeft', 'vertical')).toBe(0);
  });

  it('gives the browser its sideways arrows back where there is no group to cross to', () => {
    const stops = lanes([1, 2, 3]);
    expect(['ArrowLeft', 'ArrowRight'].map((key) => nextStop(stops, 1, key, 'vertical'))).toEqual([null, null]);
  });

  it('crosses to the nearest date of the next lane on a timeline, and stays in the outer ones', () => {
    const stops = lanes([10, 200, 400], [190, 390]);
    expect(nextStop(stops, 1, 'ArrowDown', 'horizontal')).toBe(3);
    expect(nextStop(stops, 4, 'ArrowUp', 'horizontal')).toBe(2);
    expect(nextStop(stops, 0, 'ArrowUp', 'horizontal')).toBe(0);
    expect(nextStop(stops, 4, 'ArrowDown', 'horizontal')).toBe(4);
  });

  it('goes to the ends of its own lane on a timeline', () => {
    const stops = lanes([1, 2], [3, 4, 5]);
    expect([nextStop(stops, 3, 'Home', 'horizontal'), nextStop(stops, 3, 'End', 'horizontal')]).toEqual([2, 4]);
    expect([nextStop(stops, 1, 'ArrowRight', 'horizontal'), nextStop(stops, 2, 'ArrowLeft', 'horizontal')]).toEqual([
      1, 2,
    ]);
  });

  it('steps over a month on a timeline, or to the end of the lane', () => {
    const stops = lanes([0, 3, 9, 40, 41, 90]);
    expect(nextStop(stops, 0, 'PageDown', 'horizontal')).toBe(3);
    expect(nextStop(stops, 3, 'PageUp', 'horizontal')).toBe(2);
    expect(nextStop(stops, 5, 'PageDown', 'horizontal')).toBe(5);
  });

  it('has nowhere to go in an empty list', () => {
    expect(orientations.map((orientation) => nextStop([], 0, 'ArrowDown', orientation))).toEqual([null, null]);
  });
});

describe('typeAhead', () => {
  const stops = ['Bakers', 'Carters', 'Coopers', 'Dyers'].map((name, at) => ({ id: name, lane: 0, at, name }));

  it('finds the next name that begins with a letter, and from the top again at the end', () => {
    expect([typeAhead(stops, 0, 'c'), typeAhead(stops, 1, 'c'), typeAhead(stops, 2, 'c')]).toEqual([1, 2, 1]);
  });

  it('stays where it is while more letters still match', () => {
    expect([typeAhead(stops, 2, 'co'), typeAhead(stops, 1, 'co'), typeAhead(stops, 2, 'COOP')]).toEqual([2, 2, 2]);
  });

  it('finds nothing for letters that no name begins with', () => {
    expect([typeAhead(stops, 0, 'x'), typeAhead([], 0, 'a')]).toEqual([null, null]);
  });

  it('finds every mark by its whole name, and only marks that begin as typed', () => {
    fc.assert(
      fc.property(anyStops, fc.nat(), fc.nat(), (list, from, to) => {
        const wanted = list[to % list.length]?.name ?? '';
        const found = list[typeAhead(list, from % list.length, wanted) ?? -1];
        expect(found?.name.startsWith(wanted)).toBe(true);
      }),
    );
  });
});

function reachable(stops: readonly Stop[], from: number, orientation: Orientation): number {
  const seen = new Set([from]);
  for (const current of seen) {
    for (const key of ours) seen.add(nextStop(stops, current, key, orientation) ?? current);
  }
  return seen.size;
}
