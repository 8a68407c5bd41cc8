import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'e2e'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);

test('no file is a drawer for whatever has no other place', () => {
  const drawers = /^(utils?|helpers?|common|types?|constants?|hooks?|misc|index)\.(ts|tsx|css)$/;
  expect(files.filter((file) => drawers.test(basename(file)))).toEqual([]);
});

test('every file name is in kebab case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
  const snapshots = /\/__snapshots__\//;
  expect(files.filter((file) => !kebab.test(basename(file)) && !snapshots.test(file))).toEqual([]);
});

test('no style sheet is longer than 250 lines', () => {
  const long = files.filter((file) => file.endsWith('.css') && readFileSync(file, 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
