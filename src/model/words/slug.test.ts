import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
  ['Côté & “Fils”', 'cote-fils'],
  ['O’Brien’s local 7', 'obriens-local-7'],
  ['../../etc/passwd', 'etc-passwd'],
  ['con:<>|?*', 'con'],
  ['', ''],
])('a slug of %j is %j', (words, expected) => {
  expect(slug(words)).toBe(expected);
});

test('a long slug ends at a word', () => {
  const long = slug(Array.from({ length: 60 }, (_, index) => `word${index}`).join(' '));
  expect(long.length).toBeLessThanOrEqual(100);
  expect(long).toMatch(/-word\d+$/);
  expect(slug('x'.repeat(300))).toHaveLength(100);
});
