import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { datasetQuery } from './dataset-query.ts';

const text = JSON.stringify(rawLists.articles);
const server = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  server.mockReset();
  vi.stubGlobal('fetch', server);
  vi.stubGlobal('document', { baseURI: 'https://site.example/base/index.html', getElementById: () => null });
  return () => vi.useRealTimers();
});

function answer(): Promise<Response> {
  return Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }));
}

test('datasetQuery keys a list by its name and nothing else', () => {
  expect(datasetQuery('articles').queryKey).toEqual(['dataset', 'articles']);
});

test('a connection that fails twice and then works ends well after two seconds', async () => {
  server.mockRejectedValueOnce(new TypeError()).mockRejectedValueOnce(new TypeError()).mockImplementation(answer);
  const loading = new QueryClient().query(datasetQuery('articles'));
  await vi.advanceTimersByTimeAsync(500 + 1500);
  expect((await loading).dataset.list).toBe('articles');
  expect(server).toHaveBeenCalledTimes(3);
  expect(server.mock.lastCall?.[0]).toContain('/data/articles.json');
});

test('three failures are enough', async () => {
  server.mockRejectedValue(new TypeError());
  const outcome = vi.fn<(error: Error) => void>();
  const loading = new QueryClient().query(datasetQuery('articles')).catch(outcome);
  await vi.advanceTimersByTimeAsync(10_000);
  await loading;
  expect(outcome.mock.lastCall?.[0].message).toBe('The data could not be reached.');
  expect(server).toHaveBeenCalledTimes(3);
});

test('a browser that knows it is offline is not asked again', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  server.mockRejectedValue(new TypeError());
  await expect(new QueryClient().query(datasetQuery('articles'))).rejects.toThrow('You seem to be offline.');
  expect(server).toHaveBeenCalledTimes(1);
});

test('what the server did say is not asked for again', async () => {
  server.mockImplementation(() => Promise.resolve(new Response('', { status: 500 })));
  await expect(new QueryClient().query(datasetQuery('articles'))).rejects.toThrow('Server error 500.');
  expect(server).toHaveBeenCalledTimes(1);
});

test('a list is fetched and read once, and then kept', async () => {
  server.mockImplementation(answer);
  const client = new QueryClient();
  const first = await client.query(datasetQuery('articles'));
  expect(await client.query(datasetQuery('articles'))).toBe(first);
  expect(server).toHaveBeenCalledTimes(1);
});
