import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from 'playwright/test';
import { plainOrigin, siteOrigin } from './origins.ts';
import { watched } from './page.ts';

/** What a test of embeds is given. */
interface Posts {
  /** Publishes a post on an origin of its own, with these headers, and gives its address. */
  readonly publish: (html: string, headers?: Readonly<Record<string, string>>) => Promise<string>;
  /** Messages on the console that the test itself provokes. */
  readonly provoked: RegExp;
}

/**
 * Playwright's test with other people's pages around the site's. It fails where any page writes a warning or an error
 * on the console or throws, or asks anything but the site and the posts.
 */
export const test = base.extend<Posts>({
  provoked: [/(?!)/, { option: true }],
  // Playwright reads off the pattern which fixtures are used: here none.
  // oxlint-disable-next-line no-empty-pattern
  publish: async ({}, run) => {
    const servers: Server[] = [];
    await run(async (html, headers = {}) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
  page: async ({ page, provoked }, run) => {
    const faults = watched(page, '');
    await run(page);
    expect(faults.filter((fault) => !provoked.test(fault) && !ours.test(fault))).toEqual([]);
  },
});

/** What the site and the posts ask of each other. */
const ours = /^request to http:\/\/127\.0\.0\.1:/;

/** A post with content in its column, 720 px wide where the window has room. */
export function post(content: string): string {
  return `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
<style>body{max-width:720px;margin:0 auto;font:16px/1.5 Georgia,serif}</style></head><body>${content}</body></html>`;
}

/** What a post hears: a script that keeps every message. */
export const ears = '<script>var heard=[];addEventListener("message",function(e){heard.push(e.data)})</script>';

/** Everything that a post has heard so far. */
export async function messages(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const { heard } = window as unknown as { readonly heard: readonly unknown[] };
    return heard;
  });
}

/** An iframe as it is pasted, with no more rights than WordPress gives. */
export function iframe(address: string, attributes = 'width="720" height="700"'): string {
  return `<iframe src="${address}" title="A chart" ${attributes} sandbox="allow-scripts" style="border:0"></iframe>`;
}

/** The address of a chart's iframe, from the host that sends headers or from the one that sends none. */
export function embedAddress(path: string, host: 'with headers' | 'without headers' = 'with headers'): string {
  return `${host === 'with headers' ? siteOrigin : plainOrigin}/embed/${path}`;
}
