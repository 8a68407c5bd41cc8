// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { datasetQuery } from '../../dataset/dataset-query.ts';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { drawn, textOf } from '../../ui/markup.fixture.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { ChartActions } from './chart-actions.tsx';

const actions = <ChartActions view={viewOf(fixtureArticles)} chart="timeline" />;

function opened(label: string): HTMLElement {
  const summary = [...document.querySelectorAll('summary')].find((one) => one.textContent === label);
  if (!summary) throw new Error(`no word "${label}"`);
  press(summary);
  return summary;
}

async function settled(): Promise<void> {
  await act(async () => new Promise((resolve) => setImmediate(resolve)));
}

test('drawn at build, the downloads are plain links to published files', () => {
  const links = [...drawn(actions).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    'embed/timeline/chart.svg',
    'embed/timeline/chart.png',
    'embed/timeline/chart@2x.png',
    'data/endorsements.csv',
    'data/articles.json',
    'data/all-data.zip',
    'data/datapackage.json',
  ]);
});

test('of another list the plain link is to that list’s file', () => {
  const body = drawn(<ChartActions view={viewOf(fixturePublic)} chart="timeline" />);
  expect(body.querySelector('a[href="data/public-record.json"]')).not.toBeNull();
});

test('drawn at build, a citation is ready that needs no clock and no address', () => {
  expect(textOf(drawn(actions))).toContain(`Data version ${fixtureArticles.version}`);
  expect(textOf(drawn(actions))).not.toContain('Accessed');
});

test('what only script can do keeps its place, out of sight, until script is there', () => {
  const live = drawn(actions).querySelector('.chart-actions-live');
  expect(live?.getAttribute('data-state')).toBe('drawn');
  expect([...(live?.querySelectorAll('button') ?? [])].map(textOf)).toEqual(['Copy link', 'Embed']);
  mounted(actions);
  expect(the('.chart-actions-live').dataset['state']).toBe('live');
});

test('the link that is copied is the exact address of the view, and a status says so', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const [candidate] = fixtureArticles.candidates;
  mounted(
    <ChartActions view={viewOf(fixtureArticles, { candidates: candidate ? [candidate.id] : [] })} chart="members" />,
  );
  press(button('Copy link'));
  await settled();
  expect(writeText.mock.calls[0]?.[0]).toMatch(/\?candidate=\w+#members$/);
  expect(document.body.textContent).toContain('Link copied.');
});

test('where the link can’t be copied, it is shown selected', async () => {
  vi.stubGlobal('navigator', {});
  mounted(actions);
  press(button('Copy link'));
  await settled();
  const link = the('input[aria-label="Link to this view"]') as HTMLInputElement;
  expect(document.activeElement).toBe(link);
  expect(link.value).toMatch(/#timeline$/);
});

test('opened, the citation has the day of the reader’s clock, in three forms', async () => {
  vi.setSystemTime(new Date(2027, 0, 5, 12));
  await import('./cite-panel.tsx');
  mounted(actions);
  opened('Cite');
  await settled();
  expect(document.querySelectorAll('textarea')).toHaveLength(3);
  vi.useRealTimers();
  const [text, bibtex, csl] = [...document.querySelectorAll('textarea')].map(({ value }) => value);
  expect(text).toContain('Accessed Jan. 5, 2027.');
  expect(bibtex).toContain('urldate = {2027-01-05}');
  expect(csl).toContain('"URL"');
});

test('Embed opens the dialog for this chart and this view', async () => {
  await import('../../embed/dialog/embed-dialog.tsx');
  const client = new QueryClient();
  client.setQueryData(datasetQuery('articles').queryKey, { dataset: fixtureArticles, sha256: undefined });
  mounted(<QueryClientProvider client={client}>{actions}</QueryClientProvider>);
  press(button('Embed'));
  await settled();
  expect(the('dialog').textContent).toContain('Showing all endorsements.');
  expect(the('dialog iframe').getAttribute('src')).toMatch(/\/embed\/timeline\/$/);
});
