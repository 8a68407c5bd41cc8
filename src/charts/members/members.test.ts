import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { frames, wide } from '../../marks/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { sizeOf, type Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { defaultSelection } from '../../model/selection.ts';
import { anyView, forAnyView, numberIn } from '../any-view.fixture.ts';
import { drawnShapes } from '../drawn-shapes.fixture.tsx';
import { type ChartView, viewOf, wholeView } from '../chart-view.ts';
import { membersLayout } from './layout.ts';
import { members } from './members.tsx';
import { sections } from './rows.ts';

const anyFrame = fc.constantFrom(...frames);

/** The fixture with the size of some organizations changed, and none of the others'. */
function sized(sizes: Readonly<Record<string, number>>): Dataset {
  const organizations = new Map(
    [...fixtureArticles.organizations].map(([id, one]) => {
      const count = sizes[id];
      const membership =
        count === undefined
          ? null
          : ({ count, hedge: null, basis: 'members', note: '', conflicts: [], evidence: one.evidence } as const);
      return [id, { ...one, membership }] as const;
    }),
  );
  return { ...fixtureArticles, organizations };
}

describe('the bars', () => {
  it('are on one scale from zero, a pixel long at least, and none for a size that nobody reports', () => {
    fc.assert(
      fc.property(anyView, anyFrame, (view, frame) => {
        const scale = sections(wholeView(view));
        const blocks = membersLayout(sections(view), scale, frame).sections.flatMap((section) => section.blocks);
        const bars = blocks.flatMap((block) => block.bars);
        const whole = membersLayout(scale, scale, frame).sections.flatMap((section) => section.blocks);
        const all = whole.flatMap((block) => block.bars);
        const perMember = Math.max(
          ...all.map(({ lengthPx, datum }) => (lengthPx > 1 ? lengthPx / (datum.size ?? 1) : 0)),
        );
        for (const { datum, lengthPx } of bars) {
          expect(datum.size).not.toBeNull();
          expect(lengthPx).toBeCloseTo(Math.max(1, (datum.size ?? 0) * perMember), 6);
          // A filter never stretches a bar.
          expect(all.find((one) => one.datum.row === datum.row)?.lengthPx).toBeCloseTo(lengthPx, 6);
        }
        for (const { datum } of blocks.flatMap(({ lists }) =>
          lists.flatMap(({ kind, names }) => (kind === 'unsized' ? names : [])),
        ))
          expect(datum.size).toBeNull();
        const drawn = drawnShapes(members.draw(view, frame, { hover: null, pick: null }), frame);
        const shapes = drawn.filter(({ kind }) => kind === 'bar');
        expect(shapes).toHaveLength(bars.length);
        for (const { x0, x1 } of shapes) {
          expect(x1 - x0).toBeGreaterThan(0.99);
          expect(x1).toBeLessThanOrEqual(frame.widthPx + 0.01);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stand in one column for each candidate from top to bottom, and no other candidate’s', () => {
    forAnyView((view) => {
      const { sections: placed } = membersLayout(sections(view), sections(wholeView(view)), wide);
      const blocks = placed.flatMap((section) => section.blocks);
      for (const { block, x, bars, lists } of blocks) {
        const first = blocks.find((other) => other.block.candidate === block.candidate);
        expect(x).toBe(first?.x);
        for (const bar of bars) expect(bar.x).toBe(x);
        for (const name of lists.flatMap(({ names }) => names)) {
          expect(name.x).toBeGreaterThanOrEqual(x);
          expect(name.x + name.widthPx).toBeLessThanOrEqual(x + wide.widthPx / 2);
        }
      }
    });
  });

  it('stay a pixel long beside one ten million times as long', () => {
    const view = viewOf(sized({ neu: 10_000_000, upwa: 1 }), defaultSelection);
    for (const frame of frames) {
      const bars = drawnShapes(members.draw(view, frame, { hover: null, pick: null }), frame).filter(
        ({ kind }) => kind === 'bar',
      );
      expect(Math.min(...bars.map(({ x0, x1 }) => x1 - x0))).toBeCloseTo(1, 1);
    }
  });

  it('begin with twelve for each candidate, and the rest on demand', () => {
    forAnyView((view) => {
      const hidden = sections({ ...view, isWhole: false }).flatMap(({ blocks }) => blocks);
      for (const block of hidden) expect(block.bars.length).toBeLessThanOrEqual(12);
      const all = sections({ ...view, isWhole: true }).flatMap(({ blocks }) =>
        blocks.flatMap(({ bars, beyond, unsized }) => [...bars, ...beyond, ...unsized]),
      );
      expect(new Set(all.map(({ row }) => row))).toEqual(new Set(shownRows(view.selected)));
    });
  });
});

describe('the headline', () => {
  it('ranks what certainly belongs, and is right about it, from any list', () => {
    forAnyView((view) => {
      const { headline } = members.describe(view);
      const [, run, , whom = ''] =
        /the (?:(\w+) )?largest(?: unions?)? by reported (?:size|membership)(, .*?,)? backed ([\w, ]+)$/i.exec(
          headline,
        ) ?? [];
      if (whom === '') return;
      const rows = rankedIn(view);
      const ranked = [...new Set(rows.map(({ organization }) => organization))].map((one) =>
        rows.filter(({ organization }) => organization === one),
      );
      const top = run === undefined ? 1 : numberIn(run);
      expect(top, headline).toBeGreaterThan(0);
      const [leading, others] = [ranked.slice(0, top), ranked.slice(top)];
      const sizeOfAll = ([row]: readonly Row[]) => (row && sizeOf(row)) ?? 0;
      const inOrder = (one: readonly Row[]) => one.map(({ candidate }) => candidate).sort((a, b) => a.order - b.order);
      for (const one of leading) expect(inOrder(one).map(({ shortName }) => shortName)).toEqual(whom.split(/, | and /));
      const least = Math.min(...leading.map(sizeOfAll));
      expect(others.every((one) => sizeOfAll(one) < least)).toBe(true);
      // No figure of the unions in view, whatever it counts, is larger than one that is called the largest.
      const figures = view.selected.certain.filter((row) => row.isNationalUnion).map((row) => sizeOf(row) ?? 0);
      expect(figures.filter((size) => size > least).length, headline).toBeLessThan(leading.flat().length);
    });
  });

  it.each<readonly [Readonly<Record<string, number>>, string]>([
    [{ neu: 5, upwa: 4, cmw: 3, noa: 2 }, 'In four articles, the two largest unions by reported size backed Rivera'],
    [{ neu: 5, cmw: 4, noa: 3 }, 'In four articles, the largest union by reported size, NEU, backed Rivera'],
    [
      { builders: 5, cmw: 4 },
      'In four articles, the largest union by reported size, the Builders, backed Rivera and Holt',
    ],
    [{ neu: 5, cmw: 5 }, 'In four articles, the largest figures among unions are for CMW and NEU: 5 members each'],
    [{ neu: 5 }, 'In four articles, the one union with a reported size, NEU, backed Rivera: 5 members'],
    [{}, 'Four articles name seven national unions for Rivera (one after the race was settled) and four for Holt'],
  ])('says whom the largest of %j backed', (sizes, words) => {
    expect(members.describe(viewOf(sized(sizes), defaultSelection)).headline).toBe(words);
  });
});

function rankedIn({ dataset, selected }: ChartView): readonly Row[] {
  const bases = dataset.endorsements.flatMap(({ organization }) => {
    const one = dataset.organizations.get(organization);
    return one?.kind === 'national-union' && one.membership ? [one.membership.basis] : [];
  });
  const adds = new Set(bases).size < 2;
  return selected.certain
    .filter(
      ({ organization: { kind, membership } }) =>
        kind === 'national-union' && membership && (adds || membership.basis === 'members'),
    )
    .toSorted((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0));
}
