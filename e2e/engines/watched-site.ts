import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve.ts';
import { watchPage } from './watch-page.ts';

/** The built site as it is published, its pages watched, and a page of another site. */
export interface WatchedSite {
  readonly address: string;
  /** Puts the markup on the other site's page and gives back that page's address. */
  readonly hosting: (markup: string) => string;
  readonly close: () => void;
}

const watch = '<script src="/watch.js"></script>';

/** Serves a copy of the built site in which a script of the site's own origin keeps what goes wrong. */
export async function watchedSite(built: string): Promise<WatchedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  const [site, host] = [join(folder, 'site'), join(folder, 'host')];
  cpSync(built, site, { recursive: true });
  mkdirSync(host);
  for (const root of [site, host]) writeFileSync(join(root, 'watch.js'), `(${watchPage.toString()})();\n`);
  const headersFile = join(site, '_headers');
  writeFileSync(headersFile, plainHttpHeaders(readFileSync(headersFile, 'utf8')));
  for (const page of pagesOf(site)) {
    writeFileSync(page, readFileSync(page, 'utf8').replace('<script', `${watch}<script`));
  }
  const servers = [await serve({ root: site, headersFile }), await serve({ root: host })];
  const [sitePort = 0, hostPort = 0] = servers.map(portOf);
  return {
    address: `http://127.0.0.1:${sitePort}/`,
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

function pagesOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
}

/** WebKit asks even this machine for https where a page says so. A frame without an origin may only load what all may. */
function plainHttpHeaders(published: string): string {
  const own = '/watch.js\n  Cross-Origin-Resource-Policy: cross-origin\n';
  return `${published.replaceAll('; upgrade-insecure-requests', '')}\n${own}`;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function hostPage(markup: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A post</title><link rel="icon" href="data:,">${watch}<h1>A post</h1><p>Before.</p>${markup}<p>After.</p></html>`;
}
