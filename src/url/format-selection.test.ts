import { expect, test } from 'vitest';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { day, vocabulary } from './any-selection.ts';
import { formatSelection } from './format-selection.ts';

function written(chosen: Partial<Selection>): string {
  return formatSelection({ ...defaultSelection, ...chosen });
}

test('the default selection is written as nothing', () => {
  expect(written({})).toBe('');
});

test('an address is readable, in one order', () => {
  const unions = [...vocabulary.organizations.values()].filter((id) => id.startsWith('dyers'));
  expect(written({ running: 'on', unions, from: day('2015-06-01'), kinds: ['local', 'national-union'] })).toBe(
    'union=dyers&union=dyers-local-7&kind=national-union&kind=local&from=2015-06&running=on',
  );
});

test("a bound is written as a month only where it is that month's own edge", () => {
  expect(written({ from: day('2015-06-01'), to: day('2015-06-30') })).toBe('from=2015-06&to=2015-06');
  expect(written({ from: day('2015-06-30'), to: day('2015-07-01') })).toBe('from=2015-06-30&to=2015-07-01');
  expect(written({ from: day('2016-02-01'), to: day('2016-02-28') })).toBe('from=2016-02&to=2016-02-28');
  expect(written({ asOf: day('2015-06-30') })).toBe('asof=2015-06-30');
});
