import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { dataFileName, pictureFileName, slug } from './file-name.ts';
import { sharedView } from './shared-view.ts';

test('a file is named for the site, the list, the chart and the filter', () => {
  const view = viewOf(fixtureArticles, { kinds: ['national-union'], decided: ['member-vote'] });
  const shared = sharedView(view, 'timeline', 'https://charts.example/');
  expect(pictureFileName(shared, '@2x.png')).toBe(
    'union-endorsements-2020_articles_timeline_endorsements-by-national-unions-decided-by-a-member-vote@2x.png',
  );
  expect(dataFileName(shared, '.csv')).toBe(
    'union-endorsements-2020_articles-1.1.0_endorsements-by-national-unions-decided-by-a-member-vote.csv',
  );
});

test('a view without a filter says so', () => {
  const shared = sharedView(viewOf(fixtureArticles), 'members', 'https://charts.example/');
  expect(dataFileName(shared, '.json')).toMatch(/_all-endorsements\.json$/);
});

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
