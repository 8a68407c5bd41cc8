import { describe, expect, test } from 'vitest';
import { formatFault } from '../dataset/fault.ts';
import { rawLists } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { planted } from '../dataset/planted.fixture.ts';
import { smallCount } from '../model/words/numbers.ts';
import { datasetWarnings } from './dataset-warnings.ts';

const { articles } = rawLists;

function warningsOf(raw: unknown): readonly string[] {
  return datasetWarnings(parseDataset(raw)).map(formatFault);
}

test.each(Object.entries(rawLists))('there is nothing to say of the invented list “%s”', (_, raw) => {
  expect(warningsOf(raw)).toEqual([]);
});

describe('a group that backs two', () => {
  const evidence = [{ source: 'gazette', paragraph: 1, printed: 'so it was' }];
  const second = { ...articles.endorsements[0], id: 'again', candidate: 'holt' };
  const both = [...articles.endorsements, second];

  test('may have switched: it is asked for the end of the earlier choice', () => {
    const later = { ...second, date: { edtf: '2020-05-01', evidence } };
    for (const endorsements of [
      [...articles.endorsements, later],
      [later, ...articles.endorsements],
    ])
      expect(warningsOf(planted('endorsements', endorsements))).toEqual([
        `endorsements[${endorsements[0] === later ? 1 : 0}].ended: found nothing, expected its end, since NEU backs both ` +
          'Rivera and Holt: if it switched, give this first choice "ended": { "how": "switched", "date": { "edtf": … }, ' +
          '"evidence": […] }; if it backs both, say "both" in "notes"',
      ]);
  });

  test('is believed where a note says both, or where one choice has ended', () => {
    const told = planted('endorsements', [...articles.endorsements, { ...second, notes: ['It backed both.'] }]);
    expect(warningsOf(told)).toEqual([]);
    const ended = { how: 'withdrawn', date: { edtf: '2020-04' }, evidence };
    const over = planted('endorsements', [{ ...articles.endorsements[0], ended }, ...both.slice(1)]);
    expect(warningsOf(over)).toEqual([]);
  });
});

describe('a size', () => {
  const place = 'organizations[0].membership';
  const withPrinted = (count: number, printed: string): unknown =>
    planted(place, { count, basis: 'members', evidence: [{ source: 'gazette', paragraph: 1, printed }] });

  test.each([
    [3_000_000, '3 million members'],
    [1_600_000, 'some 1.6-million'],
    [340_000, 'its 340,000 members'],
    [700_000, '700K'],
    [2_000_000, 'two million members'],
    [12_345, 'about 12,345 in Local 32'],
  ])('%d is what stands beside it: %s', (count, printed) => {
    expect(warningsOf(withPrinted(count, printed))).toEqual([]);
  });

  test.each([
    [30_000_000, '3 million members', '3,000,000'],
    [34_000, 'its 340,000 members', '340,000'],
  ])('%d beside “%s” is a slip', (count, printed, meant) => {
    expect(warningsOf(withPrinted(count, printed))).toContain(
      `${place}.count: found ${count}, expected what its evidence prints: ${meant}`,
    );
  });
});

describe('a vote', () => {
  const place = 'endorsements[4]';
  const withPrinted = (field: string, value: number, printed: string): unknown =>
    planted(`${place}.${field}`, { value, evidence: [{ source: 'courier', paragraph: 3, printed }] });

  test.each([
    ['voteShare', 0.9, 'Nearly 90%'],
    ['voteShare', 0.583, '58.3 percent to 41.7'],
    ['voteShare', 0.67, 'two-thirds of the 60,000'],
    ['turnout', 270_000, '270,000 members who voted'],
  ])('is as its quotation has it: %s %d, “%s”', (field, value, printed) => {
    expect(warningsOf(withPrinted(field, value, printed))).toEqual([]);
  });

  test.each([
    ['voteShare', 0.51, 'Nearly 90%', '0.9'],
    ['voteShare', 0.41, '58.3 percent and 41.7 percent', '0.583 or 0.417'],
    ['turnout', 27_000, '270,000 members who voted', '270,000'],
  ])('that its quotation has otherwise is a slip: %s %d, “%s”', (field, value, printed, meant) => {
    expect(warningsOf(withPrinted(field, value, printed))).toEqual([
      `${place}.${field}.value: found ${value}, expected what its evidence prints: ${meant}`,
    ]);
  });
});

describe('a number in the words of a list', () => {
  const sources = articles.sources.length;
  const groups = new Set(articles.endorsements.map(({ organization }) => organization)).size;

  test.each([
    ['words.tab', '99 articles', '99 articles', sources],
    ['words.scope', `${smallCount(sources + 1)} news articles`, `${smallCount(sources + 1)} news articles`, sources],
    ['words.description', 'Compiled from 126 public sources.', '126 public sources', sources],
    ['words.standfirst', `They name ${groups + 1} unions and other groups.`, `${groups + 1} unions`, groups],
  ])('that is not the file’s is named: %s, %j', (path, text, found, expected) => {
    const [warning, ...others] = warningsOf(planted(path, text));
    expect(warning).toContain(`${path}: found "${found}", expected ${expected}, the `);
    expect(others).toEqual([]);
  });

  test.each([
    `${smallCount(sources)} articles`,
    `name ${groups} unions and other groups`,
    'One counts some 180 unions and alliances; at least 99 groups; about 70 sources; more than 30 articles',
    'two of the articles, the third union, 12 of the unions, in 2019 articles said so',
  ])('%j is right, or too loose to be wrong', (text) => {
    expect(warningsOf(planted('words.standfirst', text))).toEqual([]);
  });
});
