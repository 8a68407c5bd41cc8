import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import publicRecord from '../../data/public-record.json' with { type: 'json' };
import { packedScript } from './load-packed-dataset.ts';
import { packDataset, unpackDataset } from './packed-dataset.ts';
import { parseDataset } from './parse-dataset.ts';

test.each([
  ['articles', articles],
  ['public', publicRecord],
])('the %s record is the same after packing and unpacking', (_, raw) => {
  const { dataset } = parseDataset(raw, 'strict');
  expect(unpackDataset(packDataset(dataset))).toEqual(dataset);
});

test('a packed record as a script leaves the same text on the window, whatever is in it', () => {
  const packed = JSON.stringify({ a: `it's "so" \\ and \\' and \u2028 \n </script>`, b: '\\' });
  const window = { packedRecord: '' };
  runInNewContext(packedScript(packed), { window });
  expect(window.packedRecord).toBe(packed);
});
