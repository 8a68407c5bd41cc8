import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import publicRecord from '../../data/public-record.json' with { type: 'json' };
import { packDataset, unpackDataset } from './packed-dataset.ts';
import { parseDataset } from './parse-dataset.ts';

test.each([
  ['articles', articles],
  ['public', publicRecord],
])('the %s record is the same after packing and unpacking', (_, raw) => {
  const { dataset } = parseDataset(raw, 'strict');
  expect(unpackDataset(packDataset(dataset))).toEqual(dataset);
});
