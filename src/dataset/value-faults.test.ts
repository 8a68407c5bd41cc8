import { describe, expect, test } from 'vitest';
import { faultsOf, planted } from './planted.fixture.ts';

const members = 'organizations[0].membership';
const day = 'endorsements[1].date.edtf';

test('a size may be unknown, but not half known', () => {
  expect(faultsOf(planted(members, null))).toEqual([]);
  expect(faultsOf(planted(`${members}.count`, null))).not.toEqual([]);
  expect(faultsOf(planted(members, {}))).not.toEqual([]);
});

test.each([0, -5, 0.4, 1.5, -0, 1e308, Infinity, -Infinity, NaN, 9007199254740992, 50_000_001])(
  'a count of %d is refused, and it is said where',
  (count) => {
    const [fault, ...others] = faultsOf(planted(`${members}.count`, count));
    expect(fault).toMatch(/^organizations\[0\]\.membership\.count: found .*, expected a /);
    expect(others).toEqual([]);
  },
);

describe('dates', () => {
  const impossible = '2019-11-31 2019-02-30 2019-02-29 2019-00-10 2019-11-00 2019-04-31 2019-13-01 2019-25'.split(' ');
  const malformed =
    '11/17/2019|Nov 17|2019|19-11-17|2019-11-17T00:00Z|2019-1-1| 2019-11-17|2019-11-17/|/2019-11-17|2019-11-17/..|../..|' +
    '2019?|2019-11-17~|201X-11-17|２０１９-11-17|1447718400000|2019-W47|today||2019-11/2019-12/2020-01|../|~2019-11|2019-11~~';
  const outside = '1066-01-01 9999-12-31 2018-12-31 2021-01-01 0000-01-01 ../2018-12-31 2018-12/2019-02'.split(' ');
  const reversed = '2019-12-12/2019-12-06 2019-12/2019-06 2019-12-12/2019-12-12'.split(' ');

  test.each([...impossible, ...malformed.split('|'), ...outside, ...reversed])(
    'the date %j is refused, in one fault at its place',
    (edtf) => {
      const faults = faultsOf(planted(day, edtf));
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`${day}: found ${JSON.stringify(edtf)}, expected `);
    },
  );

  test.each(
    '2019-11 2019-12-08/2019-12-14 ../2019-12-17 2019-22 2019-22~ 2019-11~ ../2019-09~ 2019-11/2020-02 2019-06~/2019-12'.split(
      ' ',
    ),
  )('%s is a date', (edtf) => {
    expect(faultsOf(planted(day, edtf))).toEqual([]);
  });

  test('no date at all is a date', () => {
    expect(faultsOf(planted(day, null))).toEqual([]);
  });
});

test.each(["o'malley", 'none', 'both', 'Holt ', 'HOLT', ' rivera', 'holt,rivera', ''])(
  'the candidate %j is none of the file’s',
  (candidate) => {
    expect(faultsOf(planted('endorsements[3].candidate', candidate))).toHaveLength(1);
  },
);
