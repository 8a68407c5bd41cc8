import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite, inFolder } from '../../support/build-site.ts';

const site = process.env['E2E_DIST'] ?? 'dist';

/** Every file of a folder by its path, with a hash of what is in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashed = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(hashed);
}

test('a second build gives the same bytes, file by file', async () => {
  test.slow();
  await inFolder(async (folder) => {
    await buildSite(folder);
    expect(contents(folder)).toEqual(contents(site));
  });
});

test('what is published has no source, no map and no list of its parts', () => {
  const paths = Object.keys(contents(site));
  expect(paths.filter((path) => /\.(?:map|tsx?)$|manifest\.json$|^\.(?!well-known)/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('embed/') && path.endsWith('chart.png')).length).toBeGreaterThan(11);
  expect(existsSync(join(site, '404.html'))).toBe(true);
});
