// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { datasetQuery } from '../../dataset/dataset-query.ts';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Selection } from '../../model/selection.ts';
import { textOf } from '../../ui/markup.fixture.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { ComparisonSection } from './comparison-section.tsx';

const text = readFileSync('data/public-record.json', 'utf8');
const server = vi.fn<typeof fetch>();

beforeEach(() => {
  server.mockReset();
  vi.stubGlobal('fetch', server);
});

function show(
  dataset: Dataset,
  client = new QueryClient(),
  onChange: (change: Partial<Selection>) => void = () => undefined,
): void {
  mounted(
    <QueryClientProvider client={client}>
      <ComparisonSection view={viewOf(dataset, {}, onChange)} />
    </QueryClientProvider>,
  );
}

/** Opens the section as a reader does; the browser tells of it later. */
async function open(): Promise<void> {
  await act(async () => {
    the('details.comparison > summary').click();
    await vi.waitFor(() => expect(the('details.comparison').hasAttribute('open')).toBe(true));
  });
}

function withArticles(): QueryClient {
  const client = new QueryClient();
  client.setQueryData(
    datasetQuery('articles').queryKey,
    parseDataset(JSON.parse(readFileSync('data/articles.json', 'utf8')), 'strict'),
  );
  return client;
}

test('beside the articles it is closed, and nothing is fetched before a reader opens it', () => {
  show(keptArticles);
  expect(the('details.comparison').hasAttribute('open')).toBe(false);
  expect(server).not.toHaveBeenCalled();
});

test('opened, it says that the other record is on its way, and then compares', async () => {
  let arrive: (response: Response) => void = () => undefined;
  server.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  show(keptArticles);
  await open();
  expect(textOf(the('.comparison-status'))).toBe('Loading the public record …');
  expect(server).toHaveBeenCalledOnce();
  await act(async () => {
    arrive(new Response(text, { headers: { 'content-type': 'application/json' } }));
    await vi.waitFor(() => expect(document.querySelector('.comparison-table')).not.toBeNull());
  });
  expect(textOf(the('.comparison-status'))).toBe('');
});

test('a failure names itself and keeps the focus on another try, which then compares', async () => {
  server.mockImplementation(() => Promise.resolve(new Response('', { status: 500 })));
  show(keptArticles);
  await open();
  await act(async () => vi.waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull()));
  expect(the('[role="alert"]').textContent).toContain('Server error 500.');
  expect(the('[role="alert"]').textContent).toContain('The record on this page is complete without it.');
  let arrive: (response: Response) => void = () => undefined;
  server.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  await act(async () => {
    button('Try again').focus();
    button('Try again').click();
    await vi.waitFor(() => button('Trying again'));
  });
  expect(document.activeElement).toBe(button('Trying again'));
  await act(async () => {
    arrive(new Response(text, { headers: { 'content-type': 'application/json' } }));
    await vi.waitFor(() => expect(document.querySelector('.comparison-table')).not.toBeNull());
  });
  expect(document.querySelector('[role="alert"]')).toBeNull();
});

test('beside the public record it is open, with the articles that the page began with and no request', () => {
  show(keptPublicRecord, withArticles());
  expect(the('details.comparison').hasAttribute('open')).toBe(true);
  expect(server).not.toHaveBeenCalled();
  const columns = [...document.querySelectorAll('.comparison-table thead th')].map(textOf);
  expect(columns).toEqual(['Fact', 'The five articles say', 'The public record says', 'How they differ']);
});

test('each organization of both records stands with four facts of each, and its name opens its evidence', () => {
  const onChange = vi.fn<(change: Partial<Selection>) => void>();
  show(keptPublicRecord, withArticles(), onChange);
  const groups = [...document.querySelectorAll('.comparison-table tbody')];
  const shared = [...keptArticles.organizations.keys()].filter((id) => keptPublicRecord.organizations.has(id));
  expect(groups).toHaveLength(shared.length);
  for (const [index, id] of shared.entries()) {
    const name = groups[index]?.querySelector<HTMLElement>('a');
    expect(textOf(name)).toBe(keptArticles.organizations.get(id)?.name);
    expect([...(groups[index]?.querySelectorAll('tr:not(.comparison-name) > th') ?? [])].map(textOf)).toEqual([
      'Endorsed',
      'When',
      'Decided',
      'Members',
    ]);
    if (name) press(name);
    expect(onChange).toHaveBeenLastCalledWith({ pick: id });
  }
});

test('it reads the same from either record', () => {
  const rows = (): readonly string[] => [...document.querySelectorAll('.comparison-table tbody tr')].map(textOf);
  show(keptPublicRecord, withArticles());
  const fromPublic = rows();
  document.body.replaceChildren();
  const client = withArticles();
  client.setQueryData(datasetQuery('public').queryKey, parseDataset(JSON.parse(text), 'strict'));
  show(keptArticles, client);
  press(the('details.comparison > summary'));
  expect(fromPublic.length).toBeGreaterThan(0);
  expect(rows()).toEqual(fromPublic);
});
