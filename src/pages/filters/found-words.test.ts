import { expect, test } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { foundInWords } from './found-words.ts';

const some = [...keptArticles.organizations.values()].slice(0, 3);

test('the count is said, and that only some are listed where that is so', () => {
  expect(foundInWords({ count: 3, shown: some }, '')).toBe('3 organizations.');
  expect(foundInWords({ count: 3, shown: some }, 'u')).toBe('3 organizations found.');
  expect(foundInWords({ count: 1, shown: some.slice(0, 1) }, 'u')).toBe('1 organization found.');
  expect(foundInWords({ count: 1200, shown: some }, '')).toBe(
    'The first 3 of 1,200 organizations. Type to find others.',
  );
});

test('what matches nothing is quoted, cut short', () => {
  expect(foundInWords({ count: 0, shown: [] }, ' zzz ')).toBe('No organization matches “zzz”.');
  expect(foundInWords({ count: 0, shown: [] }, 'z'.repeat(99))).toBe(`No organization matches “${'z'.repeat(30)}…”.`);
});
