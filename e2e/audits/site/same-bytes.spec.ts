import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';

const run = promisify(execFile);

/** Every file of a folder by its path, with a hash of what is in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashed = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(hashed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a second build gives the same bytes, file by file', async () => {
  test.slow();
  const again = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
    await run(process.execPath, [vite, 'build', '--outDir', again, '--emptyOutDir'], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(contents(again)).toEqual(contents(process.env['E2E_DIST'] ?? 'dist'));
  } finally {
    rmSync(again, { recursive: true });
  }
});

test('what is published has no source, no map and no list of its parts', () => {
  const paths = Object.keys(contents(process.env['E2E_DIST'] ?? 'dist'));
  expect(paths.filter((path) => /\.(?:map|tsx?)$|manifest\.json$|^\.(?!well-known)/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('embed/') && path.endsWith('chart.png')).length).toBeGreaterThan(11);
  expect(existsSync(join(process.env['E2E_DIST'] ?? 'dist', '404.html'))).toBe(true);
});
