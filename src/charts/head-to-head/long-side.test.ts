import { expect, test } from 'vitest';
import { madeRecord } from '../../dataset/made-record.fixture.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { frames } from '../../marks/frame.ts';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection, measures } from '../../model/selection.ts';
import { isNationalUnion, tallies } from '../../model/tally.ts';
import { headToHeadDescription } from './description.ts';
import { headToHeadLayout } from './layout.ts';
import { pieceLimit, sides } from './rows.ts';

const { dataset } = parseDataset(madeRecord(1000), 'lenient');
const rows = selectedRows(dataset, defaultSelection);

test.each(measures)('measured by %s, a long side is its first unions and one piece for the others', (measure) => {
  const sums = tallies(rows, dataset.candidates);
  for (const [index, { segments, rest }] of sides(dataset, rows, { ...defaultSelection, measure }).entries()) {
    expect(segments).toHaveLength(pieceLimit);
    expect(segments.length + (rest?.count ?? 0)).toBe(sums[index]?.unions);
    const drawn = segments.reduce((sum, { value }) => sum + (value ?? 0), rest?.value ?? 0);
    expect(drawn).toBe(measure === 'members' ? sums[index]?.members : sums[index]?.unions);
  }
});

test('a side with a piece for each union has nothing behind them', () => {
  const few = rows.filter(isNationalUnion).slice(0, pieceLimit);
  expect(sides(dataset, few, defaultSelection).map(({ rest }) => rest)).toEqual([null, null]);
});

test.each(frames)('the $name frame holds the last piece too', (frame) => {
  for (const measure of measures) {
    const layout = headToHeadLayout(sides(dataset, rows, { ...defaultSelection, measure }), frame);
    for (const { pieces, rest } of layout.sides) {
      expect(rest?.x0).toBeCloseTo(pieces.at(-1)?.x1 ?? -1, 9);
      expect(rest?.x1).toBeGreaterThan(rest?.x0 ?? 1);
      expect(rest?.x1).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
});

test('the note says how many stand in the last pieces', () => {
  const counts = sides(dataset, rows, defaultSelection).map(({ rest }) => rest?.count ?? 0);
  const total = counts.reduce((a, b) => a + b, 0);
  expect(headToHeadDescription(dataset, rows, defaultSelection).note).toContain(`the other ${total} stand behind them`);
});
