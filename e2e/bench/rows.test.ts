import { expect, test } from 'vitest';
import { count, textTable, time } from './rows.ts';

test('the table has a line for each row, with its verdict', () => {
  const rows = [
    count('embed, all in', 44.2, 45, 'kB', 'timeline'),
    count('layout shift', 0.02, 0, ''),
    time('filter', 18.2, 16.7, 'ms'),
  ];
  expect(textTable(rows).split('\n')).toEqual([
    'what           measured  budget           of which',
    'embed, all in  44.2 kB   45.0 kB  kept    timeline',
    'layout shift   0.0200    0        BROKEN',
    'filter         18 ms     17 ms    over',
  ]);
});
