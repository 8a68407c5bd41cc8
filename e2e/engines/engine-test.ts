import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { buildSite } from '../support/build-site.ts';
import { freePorts } from '../support/free-ports.ts';
import { hostingExample } from '../support/hosting-example.ts';
import { post, test as base } from '../support/post.ts';
import { scaled } from '../support/slowness.ts';
import { serve } from '../support/serve.ts';
import type { Engine, EngineWindow, Place } from './engine.ts';
import { firefox } from './firefox.ts';
import { keepFaults } from './keep-faults.ts';
import { webkit } from './webkit.ts';

/** The engines that there are projects for. */
export type EngineName = 'Firefox' | 'WebKit';
const engines: Readonly<Record<EngineName, Engine>> = { Firefox: firefox, WebKit: webkit };

/** What a test in another engine is given. */
interface Given {
  /** One window for all tests; each fails where anything goes wrong in its page. */
  readonly window: EngineWindow;
  /** Puts markup on a page of another site and gives that page's address. */
  readonly hosting: (markup: string) => Promise<string>;
}

interface GivenToAll {
  readonly engine: EngineName;
  readonly started: EngineWindow | null;
  /** The address of the site as it is published, its pages watched. */
  readonly site: string;
}

/** Playwright's test for an engine that Playwright brings no build of. Skips where it is not installed. */
export const test = base.extend<Given, GivenToAll>({
  engine: ['Firefox', { scope: 'worker', option: true }],
  started: [
    async ({ engine }, run) => {
      const window = engines[engine].missing().length === 0 ? await engines[engine].start() : null;
      await run(window);
      await window?.close();
    },
    { scope: 'worker', timeout: scaled(60_000) },
  ],
  window: async ({ engine, started }, run, testInfo) => {
    const packages = engines[engine].missing().join(' ');
    testInfo.skip(started === null, `${engine} is not installed (on Debian: apt-get install ${packages})`);
    if (started === null) return;
    await run(started);
    expect(await faultsIn(started, 'page')).toEqual([]);
  },
  site: [
    // Playwright reads off the pattern which fixtures are used: here none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, run) => {
      const root = mkdtempSync(join(tmpdir(), 'engines-'));
      const [port = 0] = await freePorts(1);
      const address = `http://127.0.0.1:${port}/`;
      // In a sandbox WebKit takes nothing for the site's own but what its policy names by its address.
      await buildSite(root, { env: { SITE_URL: address } });
      const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
      for (const path of pages.map((one) => join(root, one)))
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace('<script', '<script src="/assets/watch.js"></script><script'),
        );
      writeFileSync(join(root, 'assets/watch.js'), watching);
      const server = await serve({ root, port, headers: hostingExample('_headers', '/') });
      await run(address);
      server.close().closeAllConnections();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker', timeout: scaled(180_000) },
  ],
  hosting: async ({ publish }, run) => {
    await run(async (markup) => {
      const address = await publish(post(`<script>${watching}</script><h1>A post</h1>${markup}<p>After.</p>`));
      // Another name for the machine is another site, not only another origin.
      return address.replace('127.0.0.1', 'localhost');
    });
  },
});

const watching = `(${keepFaults.toString()})();`;

/** What went wrong so far in a page, or in its iframe. */
export function faultsIn(window: EngineWindow, place: Place): Promise<readonly string[]> {
  return window.evaluate(place, () => globalThis.window.pageFaults ?? ['the page is not watched']);
}
