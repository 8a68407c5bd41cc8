import { expect, test } from 'vitest';
import { madeRecord } from './made-record.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { parseJson } from './parse-json.ts';

/** Milliseconds of the quickest of some runs. */
function quickest(runs: number, work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

test('reading 10,000 rows takes time in proportion to their number', ({ annotate }) => {
  const [small, large] = [1000, 10_000].map((rows) => JSON.stringify(madeRecord(rows)));
  const read = (text = ''): unknown => parseDataset(parseJson(text), 'lenient');
  const [one, ten] = [quickest(12, () => read(small)), quickest(6, () => read(large))];
  const plain = quickest(6, () => JSON.parse(large ?? ''));
  void annotate(
    `10,000 rows: ${ten.toFixed(0)} ms, of which JSON.parse ${plain.toFixed(0)}; 1,000 rows: ${one.toFixed(1)} ms`,
  );
  expect(parseDataset(parseJson(large ?? ''), 'lenient')).toMatchObject({ leftOut: 0, total: 20_003 });
  // Quadratic work would make it a hundred times; a busy machine does not.
  expect(ten / one).toBeLessThan(40);
});
