import { expect, test } from 'vitest';
import { chartNames } from '../../charts/charts.ts';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { parseSelection } from '../../url/selection.ts';
import { vocabularyOf } from '../../url/selection.ts';
import { viewOf } from '../view.fixture.ts';
import { sharedView, viewAddress } from './shared-view.ts';

const [candidate] = keptArticles.candidates;
const [endorsement] = keptArticles.endorsements;
if (!candidate || !endorsement) throw new Error('the record is empty');
const site = 'https://charts.example/labor/';

test.each(chartNames)('the address of %s leads back to exactly the same choices', (chart) => {
  const view = viewOf(keptArticles, {
    candidates: [candidate.id],
    decided: ['leadership', 'not-said'],
    sort: 'date',
    measure: 'unions',
    pick: endorsement.organization,
    theme: 'dark',
    pattern: 'on',
  });
  const address = new URL(viewAddress(view, chart, site));
  expect(address.href.startsWith(site)).toBe(true);
  expect(address.hash).toBe(`#${chart}`);
  expect(parseSelection(address.search, vocabularyOf(keptArticles))).toEqual({
    selection: view.selection,
    dropped: [],
  });
});

test('a view that nothing was chosen for has the plain address of its chart', () => {
  expect(sharedView(viewOf(keptArticles), 'members', site).address).toBe(`${site}#members`);
});

test('the title is the finding of the rows that are shown', () => {
  const whole = sharedView(viewOf(keptArticles), 'decisions', site);
  const part = sharedView(viewOf(keptArticles, { unions: [endorsement.organization] }), 'decisions', site);
  expect(part.title).not.toBe(whole.title);
  expect(part.filter).toContain('only');
});
