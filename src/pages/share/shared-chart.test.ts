import { expect, test } from 'vitest';
import { chartNames, type ChartName } from '../../charts/charts.ts';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseSelection, vocabularyOf } from '../../url/parse-selection.ts';
import type { Selection } from '../../model/selection.ts';
import { viewOf } from '../view.fixture.ts';
import { dataFileName, pictureFileName, sharedChart } from './shared-chart.ts';

const [candidate] = fixtureArticles.candidates;
const [endorsement] = fixtureArticles.endorsements;
if (!candidate || !endorsement) throw new Error('the list is empty');
const site = 'https://charts.example/labor/';

function shared(chart: ChartName, change: Partial<Selection> = {}) {
  return sharedChart({ view: viewOf(fixtureArticles, change), chart }, site);
}

test.each(chartNames)('the address of %s leads back to exactly the same choices', (chart) => {
  const { view, address } = shared(chart, {
    candidates: [candidate.id],
    decided: ['leadership', 'not-said'],
    sort: 'date',
    pick: endorsement.organization,
    theme: 'dark',
    pattern: true,
  });
  const { href, hash, search } = new URL(address);
  expect(href.startsWith(site)).toBe(true);
  expect(hash).toBe(`#${chart}`);
  expect(parseSelection(search, vocabularyOf(fixtureArticles))).toEqual({ selection: view.selection, dropped: [] });
});

test('a view that nothing was chosen for has the plain address of its chart', () => {
  expect(shared('members').address).toBe(`${site}#members`);
});

test('the title is the finding of the rows that are shown', () => {
  const [whole, part] = [shared('decisions'), shared('decisions', { organizations: [endorsement.organization] })];
  expect(part.title).not.toBe(whole.title);
  expect([whole.filter, part.filter]).toEqual(['all endorsements', 'endorsements by NEU']);
});

test('a file is named for the site, the list, the chart and the filter', () => {
  const some = shared('timeline', { kinds: ['national-union'], decided: ['member-vote'] });
  expect(pictureFileName(some, '@2x.png')).toBe(
    'union-endorsements-2020_articles_timeline_endorsements-by-national-unions-decided-by-a-member-vote@2x.png',
  );
  expect(dataFileName(some, '.csv')).toBe(
    'union-endorsements-2020_articles-1.1.0_endorsements-by-national-unions-decided-by-a-member-vote.csv',
  );
});
