import { expect, test } from 'vitest';
import raw from '../../../data/public-record.json' with { type: 'json' };
import { parseDataset } from '../parse-dataset.ts';

const [first, ...rest] = raw.claims;
const stray = { ...raw, claims: [{ ...first, rows: ['nobody-clinton'] }, ...rest] };

test('a claim that names a row which is not there is a fault with its path', () => {
  expect(() => parseDataset(stray, 'strict')).toThrow(
    'claims[0].rows[0]: found "nobody-clinton", expected the id of an endorsement in this file',
  );
});

test('read leniently, only that claim is left out', () => {
  const { dataset, leftOut } = parseDataset(stray, 'lenient');
  expect(dataset.claims.map((claim) => claim.id)).toEqual(rest.map((claim) => claim.id));
  expect(leftOut).toBe(1);
});

test('a claim may name no rows', () => {
  const { rows: _, ...bare } = first as NonNullable<typeof first>;
  const { dataset } = parseDataset({ ...raw, claims: [bare] }, 'strict');
  expect(dataset.claims[0]?.rows).toEqual([]);
});
