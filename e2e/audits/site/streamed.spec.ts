import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { layoutShifts } from '../../support/layout-shifts.ts';
import { siteOrigin } from '../../support/origins.ts';

/** How the body comes: up to each length in pieces of about so many characters, and the rest at once. */
const stages = [
  { until: 14_000, piece: 400 },
  { until: 70_000, piece: 1600 },
] as const;
/** Between two pieces, in ms: time to paint what is there. */
const pauseMs = 18;

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(`${siteOrigin}${request.url ?? '/'}`);
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
      for (const piece of pieces(await answer.text())) {
        response.write(piece);
        await setTimeout(pauseMs);
      }
      return response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The head in one piece, then the body bit by bit, cut behind elements: half a word always grows. */
function pieces(html: string): readonly string[] {
  const body = html.indexOf('<body');
  const cuts = [body];
  for (const { until, piece } of stages) {
    const end = Math.min(html.length, body + until);
    for (let at = (cuts.at(-1) ?? 0) + piece; at < end; at += piece)
      cuts.push(html.indexOf('>', html.indexOf('</', at)) + 1);
  }
  return [0, ...cuts].map((cut, index) => html.slice(cut, cuts[index]));
}

for (const [path, width, height] of [
  ['', 360, 740],
  ['', 1280, 800],
  ['embed/members/', 720, 900],
  ['embed/timeline/', 360, 900],
] as const) {
  test(`/${path} comes bit by bit at ${width} px, and what is there stays in its place`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    await expect(page.locator('.chart-canvas:not([data-measured])')).toHaveCount(0);
    expect(await layoutShifts(page)).toEqual([]);
  });
}
