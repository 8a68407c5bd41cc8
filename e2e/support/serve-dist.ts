import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { hostingExample } from './hosting-example.ts';
import { serve } from './serve.ts';

const isForTests = /\.(?:test|fixture)\.tsx?$|__snapshots__/;

// Two ports are two origins: the first sends the headers that the example says, the second none.
const [published = 0, plain = 0] = process.argv.slice(2).map(Number);
const root = await builtSite();
await serve({ root, port: published, headers: hostingExample('_headers', '/') });
await serve({ root, port: plain });

/**
 * The folder of the built site: `dist`, built anew where anything it is made from is younger, or the one that
 * E2E_DIST names, as it is.
 */
async function builtSite(): Promise<string> {
  const given = process.env['E2E_DIST'];
  if (given !== undefined) {
    if (!existsSync(join(given, 'index.html'))) throw new Error(`There is no site in ${given}.`);
    return given;
  }
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest(['src', 'data', 'index.html', 'vite.config.ts', 'package-lock.json']) > built) {
    console.error('dist is not there or older than its sources: building it.');
    await buildSite('dist');
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
