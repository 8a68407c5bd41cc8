import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles, fixtureLists } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { CandidateId } from '../candidate.ts';
import { compareLists } from '../list-differences.ts';
import { noFilter } from '../selection.ts';
import { filterInWords, showingInWords } from './filters.ts';
import { fewInWords, seriesInWords } from './series.ts';
import { countInChart, countInWords, ordinal, smallCount } from './numbers.ts';

const rivera = 'rivera' as CandidateId;

describe('numbers', () => {
  it('are read back within half a percent, however they are shortened', () => {
    const value = (text: string): number =>
      Number.parseFloat(text.replaceAll(',', '')) *
      (/billion|B$/.test(text) ? 1e9 : /million|M$/.test(text) ? 1e6 : text.endsWith('K') ? 1e3 : 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (count) => {
        for (const text of [countInWords(count), countInChart(count)]) {
          expect(Math.abs(value(text) - count) / count).toBeLessThan(0.0051);
        }
      }),
    );
  });

  it('are words below ten, and places in an order', () => {
    expect([33, 7, 0].map(smallCount)).toEqual(['33', 'seven', 'no']);
    expect([1, 2, 3, 11, 12, 21, 22, 113].map(ordinal)).toEqual([
      'first',
      'second',
      'third',
      '11th',
      '12th',
      '21st',
      '22nd',
      '113th',
    ]);
  });
});

it('lists names with a semicolon where one of them holds a comma', () => {
  expect(seriesInWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(seriesInWords(['a, b', 'c', 'd'], 'or')).toBe('a, b; c; or d');
  expect(fewInWords(['a', 'b', 'c', 'd'], 2)).toBe('a, b and two others');
});

describe('a filter in words', () => {
  it('is a clause behind "endorsements", and nothing where nothing is filtered', () => {
    expect(showingInWords(fixtureArticles, noFilter)).toBe('');
    const filter = {
      ...noFilter,
      candidates: [rivera],
      kinds: ['national-union'],
      decided: ['leadership', 'not-said'],
    } as const;
    expect(filterInWords(fixtureArticles, filter)).toBe(
      'of Rivera by national unions decided by leaders without a reported poll or whose process isn’t reported',
    );
  });
});

it('two lists are compared fact by fact, and neither corrects the other', () => {
  const [first, second] = fixtureLists;
  const sentences = compareLists(first, second).flatMap(({ organization, differences }) =>
    differences.map(({ sentence }) => `${organization.label}: ${sentence}`),
  );
  expect(sentences).toContain(
    'NEU: The date is more exact in the public record: Oct. 5, 2019, rather than “October 2019.”',
  );
  expect(sentences.filter((one) => one.startsWith('UPWA'))).toEqual([
    'UPWA: The size is the same, worded differently: some 1.4 million members in the four articles, 1.4 million members in the public record.',
  ]);
});

it('leaders who decided on one list and cited polls on the other are no contradiction', () => {
  const [first, second] = fixtureLists;
  const polled = second.endorsements.map((one) =>
    one.organization === 'upwa'
      ? { ...one, process: { ...one.process, decided: 'leadership-after-poll' as const } }
      : one,
  );
  const sentences = compareLists(first, { ...second, endorsements: polled }).flatMap(({ differences }) =>
    differences.map(({ sentence }) => sentence),
  );
  expect(sentences).toContain('Leaders decided. Only the public record says that they cited member polls.');
});
