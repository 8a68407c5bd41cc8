import { expect, test } from 'vitest';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { planted } from '../dataset/planted.fixture.ts';
import { rowsOf } from './row.ts';

// The invented race was settled on June 2, 2020.
test.each([
  ['2020-06-01', 'open'],
  ['2020-06-02', 'open'],
  ['2020-06-03', 'late'],
  ['2020-05', 'open'],
  ['2020-06', 'unsure'],
  ['2020-07', 'late'],
  ['2020-05-20/2020-06-02', 'open'],
  ['2020-06-02/2020-06-03', 'unsure'],
  ['2020-06-03/2020-06-09', 'late'],
  ['../2020-06-02', 'open'],
  ['../2020-06-03', 'unsure'],
  [null, 'unsure'],
] as const)(
  'a choice dated %j is %s: the day on which a race is settled still belongs to the open race',
  (edtf, phase) => {
    const dated = planted('endorsements[0].date.edtf', edtf);
    expect(rowsOf(parseDataset(dated))[0]?.phase).toBe(phase);
  },
);

test('no choice is late in a race that was never settled', () => {
  const unsettled = parseDataset(planted('race.settled', null));
  expect(new Set(rowsOf(unsettled).map(({ phase }) => phase))).toEqual(new Set(['open']));
});
