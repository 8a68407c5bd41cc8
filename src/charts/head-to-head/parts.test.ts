import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { frames, medium, narrow, wide } from '../../marks/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { allRows } from '../../model/selected.ts';
import { defaultSelection } from '../../model/selection.ts';
import { compareWhen } from '../../model/when.ts';
import { headToHeadLayout } from './layout.ts';
import { nameBox } from './place-pieces.ts';
import { sides, type Side } from './rows.ts';

const sidesOf = (dataset: Dataset): readonly Side[] => sides(dataset, allRows(dataset), defaultSelection);
const layoutOf = (frame: (typeof frames)[number], dataset = keptPublicRecord) =>
  headToHeadLayout(sidesOf(dataset), frame);

test('a side is its unions of the open race, then the inferred, then the late', () => {
  const [first, second] = sidesOf(keptPublicRecord);
  const counts = (side: Side | undefined): readonly (readonly [string, number])[] => {
    const parts = [...new Set(side?.segments.map(({ part }) => part))];
    return parts.map((part) => [part, side?.segments.filter((one) => one.part === part).length ?? 0]);
  };
  expect(counts(first)).toEqual([
    ['', 24],
    ['inferred, no date', 2],
    ['after the race was decided', 7],
  ]);
  expect(counts(second)).toEqual([['', 7]]);
});

test('where sizes are not to be compared, unions stand in order of date within their part', () => {
  for (const { segments } of sidesOf(keptPublicRecord)) {
    const open = segments.filter(({ part }) => part === '').map(({ row }) => row.endorsement.date.when);
    expect(open).toEqual(open.toSorted(compareWhen));
  }
});

test('alliances and federations have no piece', () => {
  const pieces = sidesOf(keptPublicRecord).flatMap(({ segments }) => segments.map(({ row }) => row.organization.kind));
  expect(new Set(pieces)).toEqual(new Set(['national-union']));
});

test('each part of a list has a heading that counts it; a list of one part has none', () => {
  const [first, second] = layoutOf(wide).sides;
  expect(first?.subheads.map(({ text }) => text)).toEqual([
    '24 while the race was open',
    '2 inferred, no date',
    '7 after the race was decided',
  ]);
  expect(second?.subheads).toEqual([]);
});

test.each([
  [narrow, 1],
  [medium, 2],
  [wide, 3],
] as const)('in the $name frame a long list stands in columns: $1', (frame, count) => {
  const [first] = layoutOf(frame).sides;
  expect(new Set(first?.pieces.map(({ label }) => label.x)).size).toBe(count);
  expect(first?.pieces.every(({ label }) => label.hangs === 'list')).toBe(true);
});

test.each(frames)('in the $name frame no name of the public record is cut', (frame) => {
  for (const { pieces } of layoutOf(frame).sides) {
    expect(pieces.map(({ label }) => label.lines.join())).toEqual(
      pieces.map(({ segment }) => segment.row.organization.label),
    );
  }
});

test('both sides hang their names the same way', () => {
  for (const dataset of [keptArticles, keptPublicRecord]) {
    for (const frame of frames) {
      const ways = headToHeadLayout(sidesOf(dataset), frame).sides.flatMap(({ pieces }) =>
        pieces.map(({ label }) => label.hangs),
      );
      expect(new Set(ways).size).toBe(1);
    }
  }
});

test('the claim beside a list stands between the bar and the list', () => {
  const [first] = layoutOf(wide).sides;
  expect(first?.claim?.y).toBeGreaterThan(first?.barY ?? 0);
  expect(first?.claim?.bottom).toBeLessThan(Math.min(...(first?.subheads.map(({ y }) => y) ?? [])));
});

test.each(frames)('the $name frame says the size of every union that has one', (frame) => {
  const layout = layoutOf(frame, keptArticles);
  const pieces = layout.sides.flatMap((side) => side.pieces);
  expect(pieces.some(({ segment }) => segment.size !== null)).toBe(true);
  for (const { segment, label } of pieces) {
    if (segment.size !== null) expect(label.lines.at(-1)).toMatch(new RegExp(`(^|, )${segment.size}$`));
  }
});

test.each(frames)('in the $name frame no target of a name lies over another', (frame) => {
  const layout = layoutOf(frame, keptArticles);
  const boxes = layout.sides.flatMap((side) => side.pieces.map(({ label }) => nameBox(label, frame)));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const isBeside = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
      expect(isBeside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    }
  }
});
