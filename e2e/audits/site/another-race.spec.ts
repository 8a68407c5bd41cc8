import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { chartNames } from '../../../src/charts/charts.ts';
import { buildSite } from '../../support/build-site.ts';
import { clippedTexts } from '../../support/clipped-texts.ts';
import { isUnion, listedIn, type ListFile } from '../../support/list-file.ts';
import { expectSound, watched } from '../../support/page.ts';
import { serve } from '../../support/serve.ts';

// A real race of four candidates: two unions switched, two candidates left, one union stayed out, and there is one list.
const data = 'src/dataset/fixtures/race-2008';
const race = JSON.parse(readFileSync(join(data, 'articles.json'), 'utf8')) as ListFile;

/** National unions that back a candidate at the end, counted from the file. */
const counts = race.candidates.map(({ id }) => {
  const standing = listedIn(race).filter((one) => one.candidate === id && !one.ended && isUnion(one));
  return new Set(standing.map(({ organization }) => organization)).size;
});

// One worker, which builds once.
test.describe.configure({ mode: 'default' });

let site = '';
let server: Server;
let origin = '';

test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = mkdtempSync(join(tmpdir(), 'site-'));
  await buildSite(site, { env: { DATA_DIR: data } });
  server = await serve({ root: site });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(site, { recursive: true, force: true });
});

test('what the drawing counts is what the file holds, a switch once and for whom it is now', () => {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const lanes = [...html.matchAll(/class="lane-count"[^>]*>(\d+)</g)].map(([, count]) => Number(count));
  expect(lanes.length).toBeGreaterThan(0);
  expect(new Set(lanes)).toEqual(new Set(counts));
});

test('nothing speaks of a second list, or of the race that the project began with', () => {
  expect(readdirSync(join(site, 'data'))).not.toContain('public-record.json');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|json|csv|svg)$/.test(file),
  );
  const found = pages.flatMap((file) => {
    // The schema and its descriptions are of any race.
    if (file.endsWith('dataset.schema.json')) return [];
    const text = readFileSync(join(site, file), 'utf8').replace(/<style>.*?<\/style>/gs, '');
    return (
      /both lists|two lists|fuller list|public-record|Sanders|five articles|2015-16|(?<!%)\b2016\b/
        .exec(text)
        ?.map((word) => `${word} in ${file}`) ?? []
    );
  });
  expect(found).toEqual([]);
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the page holds together at ${width} px, ${colorScheme}`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const faults = watched(page, origin);
      await page.goto(`${origin}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(clippedTexts)).toEqual([]);
      expect(await page.evaluate(cutHints)).toEqual([]);
      expect(await page.evaluate(crossedTexts)).toEqual([]);
      await expectSound(page);
      expect(faults).toEqual([]);
      await page.close();
    });
  }
}

/** What is to be typed in a field, as far as the field has no room to say it. */
function cutHints(): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll('input')].flatMap((input) => {
    const hint = getComputedStyle(input, '::placeholder');
    const { paddingLeft, paddingRight } = getComputedStyle(input);
    const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (!pen || room <= 0) return [];
    pen.font = `${hint.fontWeight} ${hint.fontSize} ${hint.fontFamily}`;
    return pen.measureText(input.placeholder).width > room ? [input.placeholder] : [];
  });
}

/** Words of the timeline that a line behind them crosses, and that have no ground of their own. */
function crossedTexts(): readonly string[] {
  const drawing = [...document.querySelectorAll('.timeline')].find((one) => one.getBoundingClientRect().width > 0);
  const lines = [...(drawing?.querySelectorAll('.gridline, .switch, .race-rule') ?? [])];
  return [...(drawing?.querySelectorAll('text') ?? [])].flatMap((text) => {
    const box = text.getBoundingClientRect();
    const isCrossed = lines.some((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    });
    const { paintOrder, strokeWidth } = getComputedStyle(text);
    const hasGround = paintOrder.startsWith('stroke') && Number.parseFloat(strokeWidth) >= 3;
    return isCrossed && !hasGround ? [text.textContent ?? ''] : [];
  });
}

test('the evidence of a union that switched tells both choices in order', async ({ page }) => {
  await page.goto(`${origin}/?pick=twu`);
  const evidence = page.getByRole('region', { name: 'Transport Workers Union of America' });
  await expect(evidence).toContainText(
    /Backed first.*John Edwards.*Switched.*Feb. 1, 2008.*To Barack Obama.*Then backed.*Barack Obama/s,
  );
});

test('a candidate who left has a day on the timeline, and so has the evidence of who stayed', async ({ page }) => {
  await page.goto(`${origin}/?pick=iaff`);
  await expect(page.locator('.chart-frame .timeline:visible').first()).toContainText('left the race on Jan. 3, 2008');
  const evidence = page.getByRole('region', { name: 'International Association of Fire Fighters' });
  await expect(evidence).toContainText(/Dodd left the race.*Jan. 3, 2008/s);
});

test('an address that asks for a second list is told that there is none', async ({ page }) => {
  await page.goto(`${origin}/?record=public`);
  await expect(page.getByText('“record” can’t be “public”')).toBeVisible();
  await page.goto(`${origin}/embed/members/?record=public`);
  await expect(page.getByText('couldn’t be used: “record”')).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('an embed shows its chart, dark too', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const faults = watched(page, origin);
  for (const chart of chartNames) {
    await page.goto(`${origin}/embed/${chart}/obama/?theme=dark`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page);
  }
  expect(faults).toEqual([]);
  await page.close();
});
