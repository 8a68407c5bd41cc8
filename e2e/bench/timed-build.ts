import { existsSync } from 'node:fs';
import { run } from '../support/run.ts';

/** A built site, and how long building it took; null where it was there already. */
export interface TimedBuild {
  readonly folder: string;
  readonly buildSeconds: number | null;
}

/** The site in `dist`, or one that is built now into `fresh`. Throws where there is none, or it can't be built. */
export async function timedBuild(dist: string | null, fresh: string): Promise<TimedBuild> {
  if (dist !== null) {
    if (!existsSync(`${dist}/index.html`)) throw new Error(`there is no site in ${dist}`);
    return { folder: dist, buildSeconds: null };
  }
  const started = performance.now();
  const { exitCode } = await run(`vite build --logLevel warn --outDir "${fresh}" --emptyOutDir`);
  if (exitCode !== 0) throw new Error('the site could not be built');
  return { folder: fresh, buildSeconds: (performance.now() - started) / 1000 };
}
