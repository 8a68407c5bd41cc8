import { describe, expect, test } from 'vitest';
import articles from '../../data/articles.json' with { type: 'json' };
import { countInWords, countOnAxis, formatCount, hedged } from '../model/number-words.ts';
import { tried } from '../model/tried.fixture.ts';
import { faultsOf } from './faults-of.fixture.ts';
import { LoadError } from './load-error.ts';
import { outcomeInWords, outcomeOf } from './outcome-of.fixture.ts';
import { planted, without } from './planted.fixture.ts';

const members = 'organizations[0].membership';
const day = 'endorsements[4].date.edtf';

/** What a changed record comes to, by a value written as JSON: Infinity and -0 have no other way in. */
async function words(path: string, json: string): Promise<string> {
  const marked = JSON.stringify(planted(path, 'planted-here')).replace('"planted-here"', json);
  return outcomeInWords(await outcomeOf(marked));
}

describe('counts', () => {
  test('D1 a size may be unknown, but not half known', async () => {
    expect(await words(members, 'null')).toMatch(/^0 of/);
    expect(faultsOf(without(members), 'lenient')).toEqual([]);
    expect(await words(`${members}.count`, 'null')).toMatch(/^[1-9]/);
    expect(await words(members, '{}')).toMatch(/^[1-9]/);
  });

  test.each([
    ['D2', '0'],
    ['D3', '-5'],
    ['D4', '0.4'],
    ['D4', '1.5'],
    ['D5', '-0'],
    ['D6', '1e308'],
    ['D6', '1e400'],
    ['D6', '-1e400'],
    ['D7', '9007199254740993'],
    ['D7', '9007199254740992'],
    ['D6', '50000001'],
  ])('%s a count of %s costs its record, and the build says where', async (_, json) => {
    expect(await words(`${members}.count`, json)).toMatch(/^[1-9]\d* of \d+ left out$/);
    expect(faultsOf(planted(`${members}.count`, Number(json)), 'strict')[0]).toMatch(
      /^organizations\[0\]\.membership\.count: found/,
    );
  });

  test.each([
    [999_499, '999,499', '999k'],
    [999_500, '1 million', '1M'],
    [999_999, '1 million', '1M'],
    [1_999_999, '2 million', '2M'],
    [1_000_000, '1 million', '1M'],
    [1, '1', '1'],
    [50_000_000, '50 million', '50M'],
    [999_999_999, '1 billion', '1000M'],
  ])('D10 D11 %i is %s in words, %s on an axis, and exact in tables', (count, inWords, onAxis) => {
    expect([countInWords(count), countOnAxis(count)]).toEqual([inWords, onAxis]);
    expect(formatCount(count).replaceAll(',', '')).toBe(String(count));
  });

  test('D23 a figure keeps the hedge of its source', () => {
    expect(hedged(1_600_000, 'some')).toBe('some 1.6 million');
  });
});

describe('dates', () => {
  const impossible = ['2015-11-31', '2015-02-30', '2015-02-29', '2015-00-10', '2015-11-00', '2015-04-31'];
  const malformed = [
    '11/17/2015',
    'Nov 17',
    '2015-13-01',
    '2015',
    '15-11-17',
    '2015-11-17T00:00Z',
    '2015-1-1',
    ' 2015-11-17',
    '2015-11-17/',
    '/2015-11-17',
    '2015-11-17/..',
    '../..',
    '2015?',
    '2015-11-17~',
    '201X-11-17',
    '２０１５-11-17',
    '1447718400000',
    '2015-W47',
    'today',
    '',
  ];
  const outside = [
    '1066-01-01',
    '9999-12-31',
    '2014-12-31',
    '2017-01-01',
    '0000-01-01',
    '../2014-12-31',
    '2014-12/2015-02',
  ];
  const reversed = ['2015-12-12/2015-12-06', '2015-12/2015-06', '2015-12-12/2015-12-12'];

  test.each([
    ['D12', impossible],
    ['D13', malformed],
    ['D17', outside],
    ['D19', reversed],
  ])('%s each date that is none costs its record', async (_, dates) => {
    for (const edtf of dates) expect(await words(day, JSON.stringify(edtf)), edtf).toMatch(/^1 of \d+ left out$/);
  });

  test('D12 D13 the same stop the build', (context) => {
    for (const edtf of tried(context, [...impossible, ...malformed, ...outside, ...reversed])) {
      expect(faultsOf(planted(day, edtf), 'strict')[0], edtf).toContain(`${day}: found ${JSON.stringify(edtf)}`);
    }
  });

  test('D15 D16 a month, a span and no date at all are dates', async (context) => {
    for (const json of tried(context, ['"2015-11"', '"2015-12-06/2015-12-12"', '"../2015-12-17"', 'null'])) {
      expect(await words(day, json), json).toMatch(/^0 of/);
    }
  });
});

describe('mentions', () => {
  test.each(["o'malley", 'none', 'both', 'Clinton ', 'CLINTON', ' sanders', 'clinton,sanders', ''])(
    'D20 D21 the candidate %j is none of the file’s',
    async (candidate) => {
      expect(await words('endorsements[3].candidate', JSON.stringify(candidate))).toMatch(/^1 of \d+ left out$/);
      expect(faultsOf(planted('endorsements[3].candidate', candidate), 'strict')).not.toEqual([]);
    },
  );

  test('D20 a third candidate in the file is a third, with a place of their own', async () => {
    const third = { id: 'omalley', name: "Martin O'Malley", shortName: "O'Malley", order: 3 };
    const outcome = await outcomeOf(JSON.stringify(planted('candidates', [...articles.candidates, third])));
    expect(outcome instanceof LoadError ? [] : outcome.dataset.candidates.map(({ id }) => id)).toEqual([
      'clinton',
      'sanders',
      'omalley',
    ]);
  });

  test('D22 a total in the file is overlooked here and stops the build: totals are summed, never kept', async () => {
    expect(await words('totals', '{"clinton":99000000}')).toMatch(/^0 of/);
    expect(faultsOf(planted('totals', { clinton: 99_000_000 }), 'strict')[0]).toContain('expected no such field');
  });
});
