import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the site is made from. */
const sources = ['src', 'data', 'index.html', 'vite.config.ts', 'package-lock.json'];
const isForTests = /\.(?:test|fixture)\.tsx?$|__snapshots__/;

/**
 * The folder of the built site: `dist`, built anew where anything it is made from is younger, or the one that
 * E2E_DIST names, as it is. Throws where it can't be built.
 */
export function builtSite(): string {
  const given = process.env['E2E_DIST'];
  if (given !== undefined) {
    if (!existsSync(join(given, 'index.html'))) throw new Error(`There is no site in ${given}.`);
    return given;
  }
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest(sources) > built) {
    console.error('dist is not there or older than its sources: building it.');
    const vite = resolve('node_modules/vite/bin/vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('The site could not be built.');
  }
  return 'dist';
}

/** When the youngest of these files was written; a folder counts as well, since a file may have left it. */
function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const entry = statSync(path, { throwIfNoEntry: false });
      if (!entry) return 0;
      if (!entry.isDirectory()) return entry.mtimeMs;
      const inside = readdirSync(path).filter((name) => !isForTests.test(name));
      return Math.max(entry.mtimeMs, newest(inside.map((name) => join(path, name))));
    }),
  );
}
