import { expect, test } from 'vitest';
import { chartNames } from '../../charts/charts.ts';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseSelection, viewAddress, vocabularyOf } from '../../url/parse-selection.ts';
import { viewOf } from '../view.fixture.ts';
import { sharedView } from './shared-view.ts';

const [candidate] = fixtureArticles.candidates;
const [endorsement] = fixtureArticles.endorsements;
if (!candidate || !endorsement) throw new Error('the list is empty');
const site = 'https://charts.example/labor/';

test.each(chartNames)('the address of %s leads back to exactly the same choices', (chart) => {
  const view = viewOf(fixtureArticles, {
    candidates: [candidate.id],
    decided: ['leadership', 'not-said'],
    sort: 'date',
    pick: endorsement.organization,
    theme: 'dark',
    pattern: true,
  });
  const address = new URL(viewAddress(site, view.selection, chart));
  expect(address.href.startsWith(site)).toBe(true);
  expect(address.hash).toBe(`#${chart}`);
  expect(parseSelection(address.search, vocabularyOf(fixtureArticles))).toEqual({
    selection: view.selection,
    dropped: [],
  });
});

test('a view that nothing was chosen for has the plain address of its chart', () => {
  expect(sharedView(viewOf(fixtureArticles), 'members', site).address).toBe(`${site}#members`);
});

test('the title is the finding of the rows that are shown', () => {
  const whole = sharedView(viewOf(fixtureArticles), 'decisions', site);
  const part = sharedView(viewOf(fixtureArticles, { unions: [endorsement.organization] }), 'decisions', site);
  expect(part.title).not.toBe(whole.title);
  expect([whole.filter, part.filter]).toEqual(['all endorsements', 'endorsements by NEU']);
});
