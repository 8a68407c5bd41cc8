import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { charts } from '../../../src/charts/charts.ts';
import { inFolder } from '../../support/build-site.ts';
import { expectLive } from '../../support/dashboard.ts';
import { freePorts } from '../../support/free-ports.ts';
import { scaled } from '../../support/slowness.ts';

// `npm run dev`: the same product, while its data and its code are worked on.

test.describe.configure({ timeout: 600_000 });

test('edited data shows, broken data is named with its line, and embeds, images and fonts are there', async ({
  page,
}) => {
  await inFolder(async (folder) => {
    const lists = join(folder, 'data');
    cpSync('src/dataset/fixtures/race-2008', lists, { recursive: true });
    const file = join(lists, 'articles.json');
    const sound = readFileSync(file, 'utf8');
    const [, site = ''] = /"site": "([^"]+)"/.exec(sound) ?? [];

    const [port = 0] = await freePorts(1);
    const words = `--host 127.0.0.1 --port ${port} --strictPort`.split(' ');
    const server = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), ...words], {
      stdio: 'ignore',
      env: { ...process.env, DATA_DIR: lists },
    });
    const origin = `http://127.0.0.1:${port}`;
    try {
      const isUp = async () => (await fetch(origin).catch(() => null))?.ok;
      await expect.poll(isUp, { timeout: scaled(60_000) }).toBe(true);
      // Drawn and in its style before any script.
      const drawn = await (await page.request.get(`${origin}/`, { timeout: scaled(120_000) })).text();
      for (const part of ['<svg', '.chart-headline', '.visually-hidden']) expect(drawn).toContain(part);
      await page.goto(`${origin}/`, { timeout: scaled(120_000) });
      await expectLive(page);
      await expect(page).toHaveTitle(new RegExp(site));
      for (const { name, title } of charts) {
        await expect(
          page.getByRole('region', { name: title, exact: true }).locator('svg.chart-frame:visible'),
        ).toHaveCount(1);
        for (const image of ['chart.svg', 'chart.png', 'card.png']) {
          const response = await page.request.get(`${origin}/embed/${name}/${image}`, { timeout: scaled(120_000) });
          expect([image, response.status()]).toEqual([image, 200]);
          expect(response.headers()['content-type']).toMatch(/^image\//);
        }
      }
      for (const data of ['articles.json', 'endorsements.csv', 'datapackage.json', 'all-data.zip'])
        expect((await page.request.get(`${origin}/data/${data}`)).status(), data).toBe(200);
      const families = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      expect(new Set(families).size).toBeGreaterThan(1);

      // What is saved shows at once.
      writeFileSync(file, sound.replace(`"site": "${site}"`, '"site": "Another name"'));
      await expect(page).toHaveTitle(/Another name/, { timeout: scaled(60_000) });
      // What can't be read is named, and gone when it is mended.
      writeFileSync(file, sound.replace('"list": "articles",', '"list": "articles"'));
      const overlay = page.locator('vite-error-overlay');
      await expect(overlay).toContainText(/articles\.json, line \d+: found .*, expected a comma before it/, {
        timeout: scaled(60_000),
      });
      writeFileSync(file, sound);
      await expect(overlay).toHaveCount(0, { timeout: scaled(60_000) });
      await expect(page).toHaveTitle(new RegExp(site), { timeout: scaled(60_000) });

      // The preview of an embed is an embed.
      await expectLive(page);
      await page.getByRole('button', { name: 'Embed' }).first().click();
      await expect(
        page.getByRole('dialog').frameLocator('iframe').locator('.chart-canvas[data-measured] .chart-frame:visible'),
      ).toHaveCount(1, { timeout: scaled(120_000) });
    } finally {
      server.kill();
    }
  });
});
