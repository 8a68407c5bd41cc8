import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright/test';
import { watched } from '../../support/page.ts';

/** A page of another site. */
export interface Host {
  readonly body: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page of another site in the browser. */
export interface Hosted {
  readonly page: Page;
  /** What went wrong there, but for what a host's own rules are bound to write. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

const bound =
  /Failed to load resource|Blocked script execution|Content Security Policy|Refused to (?:frame|display|load)|ERR_BLOCKED|X-Frame-Options|An iframe which has both allow-scripts/;

/** Serves a page from an origin of its own, for browsers tell pages that are really served from those that are made up, and opens it. */
export async function hosted(context: BrowserContext, { body, head = '', headers = {} }: Host): Promise<Hosted> {
  const html = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await context.newPage();
  const faults = watched(page);
  await page.goto(`${origin}/`);
  return {
    page,
    complaints: () => faults.filter((line) => !bound.test(line) && !line.includes(`request to ${origin}`)),
    close: async () => {
      await page.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
