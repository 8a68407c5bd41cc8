import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLists } from './list-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  cpSync('src/dataset/fixtures', folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
});

afterEach(() => rmSync(folder, { recursive: true }));

function rewrite(change: (text: string) => string): void {
  const file = join(folder, 'articles.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('the first list comes first, with or without a second, and another text has another hash', () => {
  const [first, second] = readLists(folder);
  expect([first.fileName, second?.fileName]).toEqual(['articles.json', 'public-record.json']);
  rmSync(join(folder, 'public-record.json'));
  expect(readLists(folder)).toHaveLength(1);
  rewrite((text) => `${text}\n`);
  expect(readLists(folder)[0].sha256).not.toBe(first.sha256);
});

test('a byte order mark is no fault, and is not published', () => {
  const [{ text }] = readLists(folder);
  rewrite((whole) => `\ufeff${whole}`);
  expect(readLists(folder)[0].text).toBe(text);
});

test('a fault is named with file, line and entry, in the words of the command', () => {
  rewrite((text) => text.replace('"2019-11-15"', '"2019-11-31"'));
  expect(() => readLists(folder)).toThrow(
    /articles\.json, line \d+, endorsements\[1\]\.date\.edtf of "upwa-rivera": found/,
  );
});

test('a list that is not there is named', () => {
  rmSync(join(folder, 'articles.json'));
  expect(() => readLists(folder)).toThrow('articles.json: the file: found nothing, expected a file of that name');
});
