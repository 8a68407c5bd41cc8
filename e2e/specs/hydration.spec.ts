import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { expectLive } from '../support/dashboard.ts';
import { more } from '../support/more.ts';
import { watched } from '../support/page.ts';
import { serve } from '../support/serve.ts';
import { scaled } from '../support/slowness.ts';

// One worker builds and serves for all: only a development build says where drawn and hydrated page differ.
test.describe.configure({ mode: 'serial', timeout: scaled(180_000) });

let server: Server;
let folder: string;
let origin: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'development-build-'));
  const build = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--mode',
    'development',
    '--outDir',
    folder,
    '--emptyOutDir',
  ];
  execFileSync(process.execPath, [...build, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'pipe',
  });
  server = await serve({ root: folder });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [search, width, isFirst = false] of [
  ['', 360, true],
  ['', 1280],
  ['candidate=sanders&pick=cwa&sort=name&measure=unions&running=on&pattern=on&theme=dark', 360, true],
  ['candidate=clinton&decided=member-vote&union=nobody', 1280],
  ['asof=2015-09-30&kind=national-union', 768],
  ['record=public', 1280, true],
] as const) {
  test(
    `React takes over “/?${search}” at ${width} px without a word on the console`,
    isFirst ? {} : more,
    async ({ page }) => {
      const faults = watched(page, origin);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${origin}/?${search}`);
      await expectLive(page);
      await expect(
        page
          .getByRole('search', { name: 'Filters' })
          .getByText(/^Showing/)
          .first(),
      ).toBeVisible();
      expect(faults).toEqual([]);
    },
  );
}

test('the development build would have spoken: it is the one that checks', async ({ page }) => {
  const faults = watched(page, origin);
  await page.route(`${origin}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('Showing all', 'Showing nearly all') });
  });
  await page.goto(`${origin}/`);
  await expectLive(page);
  expect(faults.join('\n')).toMatch(/hydrat/i);
});
