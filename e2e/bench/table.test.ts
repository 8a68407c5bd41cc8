import { expect, test } from 'vitest';
import type { Row } from './row.ts';
import { textTable } from './table.ts';

const rows: readonly Row[] = [
  { what: 'embed, all in', figure: 44.2, budget: 45, unit: 'kB', kind: 'count', detail: 'timeline' },
  { what: 'layout shift', figure: 0.02, budget: 0, unit: '', kind: 'count', detail: '' },
  { what: 'filter', figure: 18.2, budget: 16.7, unit: 'ms', kind: 'time', detail: '' },
];

test('the table has a line for each row, with its verdict', () => {
  expect(textTable(rows).split('\n')).toEqual([
    'what           measured  budget           of which',
    'embed, all in  44.2 kB   45.0 kB  kept    timeline',
    'layout shift   0.0200    0        BROKEN',
    'filter         18 ms     17 ms    over',
  ]);
});
