import { existsSync } from 'node:fs';
import { exitCodeOf } from '../support/exit-code-of.ts';

/** A built site, and how long building it took; null where it was there already. */
export interface BuiltSite {
  readonly folder: string;
  readonly buildSeconds: number | null;
}

const limitMs = 120_000;

/** The site in `dist`, or one that is built now into `fresh`. Throws where there is none, or it can't be built. */
export async function builtSite(dist: string | null, fresh: string): Promise<BuiltSite> {
  if (dist !== null) {
    if (!existsSync(`${dist}/index.html`)) throw new Error(`there is no site in ${dist}`);
    return { folder: dist, buildSeconds: null };
  }
  const started = performance.now();
  const exitCode = await exitCodeOf(`npx vite build --logLevel warn --outDir "${fresh}" --emptyOutDir`, {
    env: process.env,
    limitMs,
  });
  if (exitCode !== 0) throw new Error('the site could not be built');
  return { folder: fresh, buildSeconds: (performance.now() - started) / 1000 };
}
