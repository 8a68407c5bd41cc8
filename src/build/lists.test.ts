import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { soundLists, versionedPath } from './lists.ts';

/** Makes a copy of the project's data the data, one file of it changed. */
function withText(change: (text: string) => string): void {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
  const path = join(folder, 'data/articles.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
}

afterEach(() => vi.restoreAllMocks());

test('the articles come first, and another text has another address', () => {
  const [articles, other] = soundLists();
  expect([articles.name, other?.name]).toEqual(['articles', 'public']);
  expect(versionedPath(articles)).toBe(`data/articles.json?v=${articles.sha256.slice(0, 8)}`);
});

test('a byte order mark is no fault, and is not published', () => {
  const [{ text }] = soundLists();
  withText((whole) => `\ufeff${whole}`);
  expect(soundLists()[0].text).toBe(text);
});

test('a fault is named with its file and place, before anything is drawn', () => {
  withText((text) => text.replace('"version": "1.0.0"', '"version": "1"'));
  expect(() => soundLists()).toThrow(/data\/articles\.json: version/);
});
