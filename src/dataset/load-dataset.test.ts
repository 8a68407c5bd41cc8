import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { LoadError, timeoutMs } from './fetch-file.ts';
import { editionOf, loadDataset, type Edition } from './load-dataset.ts';

const text = JSON.stringify(rawLists.articles);
const json = { headers: { 'content-type': 'application/json' } };
const published = createHash('sha256').update(text).digest('hex');
const base = 'https://site.example/some/path/';
const server = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', server);
});

afterEach(() => {
  server.mockReset();
});

async function failure(): Promise<string> {
  try {
    await loadDataset('articles', base, new AbortController().signal);
    return 'none';
  } catch (error) {
    return error instanceof LoadError ? `${error.kind}: ${error.message}` : String(error);
  }
}

test('loadDataset fetches the list once, from under the base, and follows no redirect', async () => {
  server.mockResolvedValue(new Response(text, json));
  const { dataset } = await loadDataset('articles', base, new AbortController().signal);
  expect(dataset.endorsements).toHaveLength(17);
  expect(server).toHaveBeenCalledExactlyOnceWith(
    'https://site.example/some/path/data/articles.json',
    expect.objectContaining({ redirect: 'error', cache: 'default' }),
  );
});

test.each([
  ['https://a.example/', 'https://a.example/data/public-record.json'],
  ['https://a.example/x/index.html?candidate=oak', 'https://a.example/x/data/public-record.json'],
  ['file:///home/site/index.html', 'file:///home/site/data/public-record.json'],
])('the address of the public record on %s is %s', async (page, address) => {
  server.mockImplementation(async () => new Response('{}', json));
  await loadDataset('public', page, new AbortController().signal).catch(() => undefined);
  expect(server.mock.lastCall?.[0]).toBe(address);
});

test.each([
  [new Response('{}', { status: 500 }), 'status: Server error 500.'],
  [new Response('', { status: 404 }), 'missing: The data file is missing (404).'],
  [new Response('', { status: 429 }), 'status: The server is busy (429). Please try again later.'],
  [
    new Response('', { status: 429, headers: { 'retry-after': '60' } }),
    'status: The server is busy (429). Please try again in 60 seconds.',
  ],
  [
    new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    'missing: The data file is missing: the server sent a page in its place.',
  ],
  [new Response('<!doctype html>', json), 'missing: The data file is missing: the server sent a page in its place.'],
  [new Response('null', json), 'schema: The data file has an error in it.'],
  [
    new Response('{"schemaVersion":"1.0"}', json),
    'schema: The data file was made for another version of this page. Please reload.',
  ],
  [new Response('x'.repeat(5_000_001), json), 'schema: The data file is too large.'],
  [new Response('{}', { headers: { 'content-length': '13000000' } }), 'schema: The data file is too large.'],
  [
    new Response(text.replace('"list":"articles"', '"list":"public"'), json),
    'schema: The data file holds another list than the one asked for.',
  ],
])('one answer is final: %#', async (response, message) => {
  server.mockResolvedValueOnce(response);
  expect(await failure()).toBe(message);
  expect(server).toHaveBeenCalledTimes(1);
});

test.each([0.1, 0.5, 0.9, 0.99])('a file cut at %d is asked for once more, past every cache', async (part) => {
  server.mockResolvedValueOnce(new Response(text.slice(0, text.length * part), json));
  server.mockResolvedValueOnce(new Response(text, json));
  const { dataset } = await loadDataset('articles', base, new AbortController().signal);
  expect(dataset.endorsements).toHaveLength(17);
  expect(server.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
});

test('a file that is not the one of the page is asked for past every cache, under an address of its own', async () => {
  server.mockResolvedValueOnce(new Response(`${text}\n`, json));
  server.mockResolvedValueOnce(new Response(text, json));
  const { sha256 } = await loadDataset('articles', base, new AbortController().signal, published);
  expect(sha256).toBe(published);
  expect(server.mock.calls.map(([address, init]) => [address, init?.cache])).toEqual(
    ['default', 'reload'].map((cache) => [`${base}data/articles.json?v=${published.slice(0, 8)}`, cache]),
  );
});

test.each(['', '{"a":', 'x'])('a file that stays damaged (%j) is given up after the second look', async (body) => {
  server.mockImplementation(async () => new Response(body, json));
  expect(await failure()).toMatch(/^syntax: The data file is (damaged|empty)\.$/);
  expect(server).toHaveBeenCalledTimes(2);
});

test('an answer without content is looked at twice', async () => {
  server.mockImplementation(async () => new Response(null, { status: 304 }));
  expect(await failure()).toBe('syntax: The server sent no data (304).');
  expect(server).toHaveBeenCalledTimes(2);
});

test('a connection that fails says so, and says when the reader is offline', async () => {
  server.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await failure()).toBe('network: The data could not be reached.');
  vi.stubGlobal('navigator', { onLine: false });
  expect(await failure()).toBe('offline: You seem to be offline.');
});

function untilAborted(_: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

test('a server that never answers is given up after eight seconds', async () => {
  vi.useFakeTimers();
  server.mockImplementation(untilAborted);
  const failed = failure();
  await vi.advanceTimersByTimeAsync(timeoutMs - 1);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await failed).toBe('timeout: The server did not answer in time.');
  vi.useRealTimers();
});

test('leaving the page is no fault of the data', async () => {
  server.mockImplementation(untilAborted);
  const leaving = new AbortController();
  const loading = loadDataset('articles', base, leaving.signal);
  leaving.abort(new Error('gone'));
  await expect(loading).rejects.toThrow('gone');
});

test.each<[string, string | undefined, Edition]>([
  [text, published, 'published'],
  [`${text} `, published, 'changed'],
  [text.replace('Educators', 'Educatars'), published, 'changed'],
  [text, undefined, 'unknown'],
])('a file is the published edition to the last space and letter: %#', async (body, expected, edition) => {
  server.mockResolvedValueOnce(new Response(body, json));
  expect(editionOf(await loadDataset('articles', base, new AbortController().signal), expected)).toBe(edition);
});

test('nobody can say which edition it is where the browser works out no digest', async () => {
  vi.stubGlobal('crypto', {});
  server.mockResolvedValueOnce(new Response(text, json));
  const unhashed = await loadDataset('articles', base, new AbortController().signal);
  expect(unhashed.sha256).toBeUndefined();
  expect(editionOf(unhashed, published)).toBe('unknown');
});
