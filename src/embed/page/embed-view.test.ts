import { expect, test } from 'vitest';
import { fixtureArticles as dataset } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { defaultSelection } from '../../model/selection.ts';
import { embedSearch, embedView, leftOutInWords } from './embed-view.ts';

const [first, second] = dataset.candidates;
const lists = ['articles', 'public'] as const;

test('a candidate’s folder shows its candidate, and with another in the address both', () => {
  expect(embedView(dataset, lists, first?.id ?? '', '').selection.candidates).toEqual([first?.id]);
  const both = embedView(dataset, lists, first?.id ?? '', `candidate=${second?.id}`);
  expect(new Set(both.selection.candidates)).toEqual(new Set([first?.id, second?.id]));
});

test('what hosts and authors add to an address is no fault of it', () => {
  const search = 'title=off&background=none&secret=x&childId=a&initialWidth=1&parentUrl=b&utm_source=c';
  expect(embedView(dataset, lists, null, search)).toMatchObject({ selection: defaultSelection, dropped: [] });
});

test('another view leaves in the address what hosts and authors put there', () => {
  const search = 'sort=date&title=off&childId=a&union=nobody';
  expect(embedSearch(search, { ...defaultSelection, sort: 'name' })).toBe('sort=name&title=off&childId=a');
  expect(embedSearch('?theme=dark&background=none', defaultSelection)).toBe('background=none');
});

test('what could not be used is named, and none of its values', () => {
  const { dropped } = embedView(dataset, lists, null, 'sort=size&union=%3Cb%3E&sort=size&asof=2015');
  expect(leftOutInWords(dropped)).toBe('Part of this embed’s link couldn’t be used: “asof”, “union” and “sort”.');
  expect(leftOutInWords([])).toBe('');
});
