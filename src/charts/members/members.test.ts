import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { frames, wide } from '../../marks/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { sizeOf, type Row } from '../../model/row.ts';
import { select, shownRows } from '../../model/select.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { anyView } from '../any-view.fixture.ts';
import type { ChartView } from '../chart-definition.ts';
import { drawnShapes } from '../drawn-shapes.fixture.tsx';
import { wholeView } from '../whole-view.ts';
import { membersLayout } from './layout.ts';
import { members } from './members.tsx';
import { sections } from './rows.ts';

const runs = { numRuns: 200, seed: 2016 };
const anyFrame = fc.constantFrom(...frames);

function viewOf(dataset: Dataset, change: Partial<Selection> = {}): ChartView {
  const selection = { ...defaultSelection, ...change };
  return { dataset, selection, selected: select(dataset, selection), isWhole: false };
}

function headlineOf(change: Partial<Selection>, dataset: Dataset = fixtureArticles): string {
  return members.describe(viewOf(dataset, change)).headline;
}

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

const idsOf = (...ids: readonly string[]) => [...fixtureArticles.organizations.keys()].filter((id) => ids.includes(id));
const candidatesOf = (id: string) => fixtureArticles.candidates.filter((one) => one.id === id).map((one) => one.id);

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
      runs,
    );
  });

  it('stand in one column for each candidate from top to bottom, and no other candidate’s', () => {
    fc.assert(
      fc.property(anyView, (view) => {
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
      }),
      runs,
    );
  });

  it('stay a pixel long beside one ten million times as long', () => {
    const view = viewOf(sized({ neu: 10_000_000, upwa: 1 }));
    for (const frame of frames) {
      const bars = drawnShapes(members.draw(view, frame, { hover: null, pick: null }), frame).filter(
        ({ kind }) => kind === 'bar',
      );
      expect(Math.min(...bars.map(({ x0, x1 }) => x1 - x0))).toBeCloseTo(1, 1);
    }
  });

  it('begin with twelve for each candidate, and the rest on demand', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const hidden = sections({ ...view, isWhole: false }).flatMap(({ blocks }) => blocks);
        for (const block of hidden) expect(block.bars.length).toBeLessThanOrEqual(12);
        const all = sections({ ...view, isWhole: true }).flatMap(({ blocks }) =>
          blocks.flatMap(({ bars, beyond, unsized }) => [...bars, ...beyond, ...unsized]),
        );
        expect(new Set(all.map(({ row }) => row))).toEqual(new Set(shownRows(view.selected)));
      }),
      runs,
    );
  });
});

describe('the headline', () => {
  it('ranks what certainly belongs, and is right about it, from any list', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { headline } = members.describe(view);
        const [, count, run, whom] =
          /of the (\w+) unions (?:whose \w+ is reported|with a reported \w+ and a certain date), the (?:(\w+) )?larg(?:est|er)(?:, .*)? backed ([\w, ]+?)(?:, among|$)/i.exec(
            headline,
          ) ?? [];
        if (count === undefined) return;
        const rows = rankedIn(view);
        const ranked = [...new Set(rows.map(({ organization }) => organization))].map((one) =>
          rows.filter(({ organization }) => organization === one),
        );
        const number = (word: string): number =>
          ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(word);
        const size = Number(count) || number(count);
        expect(ranked).toHaveLength(size);
        const top = run === undefined ? 1 : Number(run) || number(run);
        const [leading, others] = [ranked.slice(0, top), ranked.slice(top)];
        const namesOf = (rows: readonly Row[]) => rows.map(({ candidate }) => candidate.shortName).sort();
        const sizeOfAll = ([row]: readonly Row[]) => (row && sizeOf(row)) ?? 0;
        for (const rows of leading) expect(namesOf(rows)).toEqual((whom ?? '').split(/, | and /));
        const least = Math.min(...leading.map(sizeOfAll));
        expect(others.every((rows) => sizeOfAll(rows) < least)).toBe(true);
      }),
      runs,
    );
  });

  it('says whom the largest backed', () => {
    expect(headlineOf({}, sized({ neu: 5, upwa: 4, cmw: 3, noa: 2 }))).toBe(
      'Of the four unions whose size is reported, the two largest backed Rivera',
    );
    expect(headlineOf({}, sized({ neu: 5, cmw: 4, noa: 3 }))).toBe(
      'Of the three unions whose size is reported, the largest, NEU, backed Rivera',
    );
    expect(headlineOf({}, sized({ neu: 5, cmw: 5 }))).toBe(
      'Of the two unions whose size is reported, CMW and NEU are equal and backed different candidates',
    );
  });

  it('names its scope, one candidate’s largest, one union’s facts, and that there is none', () => {
    expect(headlineOf({ candidates: candidatesOf('rivera') }, sized({ neu: 5, upwa: 4 }))).toBe(
      'NEU, 5 members, is the larger of the two unions for Rivera whose size is reported',
    );
    expect(headlineOf({ unions: idsOf('neu') })).toBe('NEU, 2.1 million members, backed Rivera in October 2019');
    expect(headlineOf({ kinds: ['local'] })).toBe('No endorsements by locals');
    expect(headlineOf({}, sized({}))).toBe('The four articles don’t report the size of any of these 10 unions');
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
