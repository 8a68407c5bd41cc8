import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { editionOf, loadDataset } from './load-dataset.ts';

const text = JSON.stringify(rawLists.articles);
const published = createHash('sha256').update(text).digest('hex');

async function loaded(body: string): ReturnType<typeof loadDataset> {
  const json = { headers: { 'content-type': 'application/json' } };
  vi.stubGlobal('fetch', async () => new Response(body, json));
  return loadDataset('articles', 'https://site.example/', new AbortController().signal);
}

test('a file as it was when the page was built is the published edition', async () => {
  expect(editionOf(await loaded(text), published)).toBe('published');
});

test('a file that differs by one space, or by one letter, is a changed one', async () => {
  expect(editionOf(await loaded(`${text} `), published)).toBe('changed');
  expect(editionOf(await loaded(text.replace('Educators', 'Educatars')), published)).toBe('changed');
});

test('nobody can say where the page names no edition, or the browser works out no digest', async () => {
  expect(editionOf(await loaded(text), undefined)).toBe('unknown');
  vi.stubGlobal('crypto', {});
  const unhashed = await loaded(text);
  expect(unhashed.sha256).toBeUndefined();
  expect(editionOf(unhashed, published)).toBe('unknown');
});
