import { expect, test } from 'vitest';
import articles from '../../../data/articles.json' with { type: 'json' };
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { defaultSelection } from '../../model/selection.ts';
import { parameters } from '../../url/parameter.ts';
import { embedSearch, embedView } from './embed-view.ts';
import { leftOutInWords } from './left-out.ts';

const { dataset } = parseDataset(articles, 'strict');
const [first, second] = dataset.candidates;

test('a candidate’s folder shows its candidate, and with another in the address both', () => {
  expect(embedView(dataset, first?.id ?? '', '').selection.candidates).toEqual([first?.id]);
  const both = embedView(dataset, first?.id ?? '', `candidate=${second?.id}`);
  expect(new Set(both.selection.candidates)).toEqual(new Set([first?.id, second?.id]));
});

test('what hosts and authors add to an address is no fault of it', () => {
  const search = 'title=off&background=none&secret=x&childId=a&initialWidth=1&parentUrl=b&utm_source=c';
  expect(embedView(dataset, null, search)).toMatchObject({ selection: defaultSelection, dropped: [] });
});

test('another view leaves in the address what hosts and authors put there', () => {
  const search = 'sort=date&title=off&childId=a&union=nobody';
  expect(embedSearch(search, { ...defaultSelection, sort: 'name' })).toBe('sort=name&title=off&childId=a');
  expect(embedSearch('?theme=dark&background=none', defaultSelection)).toBe('background=none');
});

test('what was left out is named only where it is one of our own names', () => {
  const { dropped } = embedView(dataset, null, 'sort=size&union=&%3Cb%3E=1&sort=size');
  expect(leftOutInWords(dropped, parameters)).toBe(
    'Left out of this embed’s address, as it could not be read: “union”, “sort” and something it does not know.',
  );
  expect(leftOutInWords([], parameters)).toBe('');
});
