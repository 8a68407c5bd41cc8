import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../support/free-ports.ts';
import { hostingExample } from '../support/hosting-example.ts';
import { serve } from '../support/serve.ts';
import { watchedHeaders, watchedCopy, watchTag, writeWatch } from './watched-copy.ts';

/** The built site as it is published, its pages watched, and a page of another site. */
export interface WatchedSite {
  readonly address: string;
  /** Whether it was built for an address, which is then the one it has here. */
  readonly isAddressed: boolean;
  /** Puts the markup on the other site's page and gives back that page's address. */
  readonly hosting: (markup: string) => string;
  readonly close: () => void;
}

/** Serves a copy of the built site in which a script of the site's own origin keeps what goes wrong. */
export async function watchedSite(built: string): Promise<WatchedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  const [root, host] = [join(folder, 'site'), join(folder, 'host')];
  const [port = 0, hostPort = 0] = await freePorts(2);
  const builtFor = ownAddress(readFileSync(join(built, 'index.html'), 'utf8'));
  const base = builtFor === null ? '/' : new URL(builtFor).pathname;
  const address = `http://127.0.0.1:${port}${base}`;
  watchedCopy(built, root, builtFor, address);
  mkdirSync(host);
  writeWatch(host);
  const servers = [
    await serve({ root, port, base, headers: watchedHeaders(hostingExample('_headers', '/')) }),
    await serve({ root: host, port: hostPort }),
  ];
  return {
    address,
    isAddressed: builtFor !== null,
    hosting: (markup) => {
      writeFileSync(join(host, 'index.html'), hostPage(markup));
      // Another name for the machine is another site, not only another origin.
      return `http://localhost:${hostPort}/`;
    },
    close: () => {
      for (const server of servers) server.close().closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

function ownAddress(page: string): string | null {
  const link = /<link[^>]* rel="canonical"[^>]*>/.exec(page)?.[0] ?? '';
  return /href="([^"]+)"/.exec(link)?.[1] ?? null;
}

function hostPage(markup: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A post</title><link rel="icon" href="data:,">${watchTag('/')}<h1>A post</h1><p>Before.</p>${markup}<p>After.</p></html>`;
}
