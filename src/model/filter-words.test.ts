import { expect, test } from 'vitest';
import { parseDay, type Day } from './day.ts';
import { filterInWords, showingInWords, spanInWords } from './filter-words.ts';
import { inventedDataset } from './invented-dataset.ts';
import { defaultSelection, type Filter } from './selection.ts';

const [oak, ash] = inventedDataset.candidates.map(({ id }) => id);
const organizations = [...inventedDataset.organizations.keys()];

function day(text: string): Day {
  const read = parseDay(text);
  if (!read) throw new Error(text);
  return read;
}

function words(filter: Partial<Filter>): string {
  return filterInWords(inventedDataset, { ...defaultSelection, ...filter });
}

test('no filter reads "all endorsements"', () => {
  expect(words({})).toBe('all endorsements');
});

test('the parts of a filter follow one another in a fixed order', () => {
  const all = words({
    candidates: oak ? [oak] : [],
    kinds: ['national-union'],
    decided: ['member-vote'],
    from: day('2015-06-01'),
    to: day('2015-12-17'),
    asOf: day('2015-11-30'),
  });
  expect(all).toBe(
    'Oak only; national unions; decided by member vote; from June 2015 to 17 December 2015; as it stood on 30 November 2015',
  );
});

test('candidates are named in their own order, whatever the order of choosing', () => {
  expect(words({ candidates: oak && ash ? [ash, oak] : [] })).toBe('Oak and Ash');
});

test('one union stands alone, and a few are all named', () => {
  expect(words({ unions: organizations.slice(0, 1) })).toBe('Bakers only');
  expect(words({ unions: organizations.slice(0, 5) })).toBe('Bakers, Carters, Dyers, Dyers local 7 and Framers');
});

test('many unions are named in part and counted', () => {
  expect(words({ unions: organizations })).toBe('Bakers, Carters, Dyers, Dyers local 7 and 2 others');
});

test('a union that the record does not hold is our own fault and throws', () => {
  const stranger = inventedDataset.organizations.get(organizations[0]!)!;
  expect(() =>
    filterInWords({ ...inventedDataset, organizations: new Map() }, { ...defaultSelection, unions: [stranger.id] }),
  ).toThrow('organization "bakers" is not in the articles record');
});

test('kinds are plural and in the order of the record', () => {
  expect(words({ kinds: ['political-party', 'local', 'advocacy-group'] })).toBe(
    'locals, advocacy groups and political parties',
  );
});

test('ways of deciding read as one clause, and silence is not a way', () => {
  expect(words({ decided: ['leadership', 'member-vote'] })).toBe('decided by member vote or leadership');
  expect(words({ decided: ['not-said'] })).toBe('process not said');
  expect(words({ decided: ['not-said', 'leadership'] })).toBe('decided by leadership, or process not said');
});

test.each([
  [{}, 'Showing all endorsements.'],
  [{ kinds: ['local'] }, 'Showing locals.'],
  [{ kinds: ['local'], decided: ['not-said'] }, 'Showing locals; process not said.'],
  [{ decided: ['member-vote'] }, 'Showing endorsements decided by member vote.'],
  [{ decided: ['not-said'] }, 'Showing endorsements, process not said.'],
  [{ from: day('2015-06-01'), to: day('2015-06-30') }, 'Showing endorsements in June 2015.'],
] as const)('what is shown by %j is a sentence', (filter, sentence) => {
  expect(showingInWords(inventedDataset, { ...defaultSelection, ...filter })).toBe(sentence);
});

test.each([
  ['2015-06-01', '2015-06-30', 'in June 2015'],
  ['2015-06-15', '2015-06-15', 'on 15 June 2015'],
  ['2015-06-01', '2015-07-31', 'from June 2015 to July 2015'],
  ['2015-06-02', '2015-06-30', 'from 2 June 2015 to 30 June 2015'],
  ['2016-02-01', '2016-02-28', 'from 1 February 2016 to 28 February 2016'],
  ['2016-02-01', '2016-02-29', 'in February 2016'],
  ['2015-06-02', '2015-07-31', 'from 2 June 2015 to July 2015'],
  ['2015-06-01', null, 'from June 2015 on'],
  [null, '2015-12-17', 'up to 17 December 2015'],
  [null, '2015-12-31', 'up to the end of December 2015'],
  [null, null, ''],
])('from %s to %s is "%s"', (from, to, expected) => {
  expect(spanInWords(from === null ? null : day(from), to === null ? null : day(to))).toBe(expected);
});
