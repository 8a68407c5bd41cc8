import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import { open } from '../support/dashboard.ts';
import { siteOrigin } from '../support/origins.ts';
import { alike } from '../support/more.ts';
import { test } from '../support/page.ts';
import { listed } from '../support/list-file.ts';
import { actions, colorsIn, opened, places, pngSize, saved, svgWords } from '../support/share.ts';

const charts = ['members', 'head-to-head', 'timeline', 'decisions'] as const;
const view = 'candidate=sanders&kind=national-union';
const shown = listed.filter(({ candidate, of }) => candidate === 'sanders' && of.kind === 'national-union');
const filter = 'endorsements of Sanders by national unions';
const stem = 'endorsements-of-sanders-by-national-unions';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(`at ${width} px the row is drawn with room for what script adds, in targets of 44 px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/app-*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const words = page.locator('.chart-actions').locator('summary, button');
    await expect(words).toHaveText(charts.flatMap(() => ['Download', 'Cite', 'Copy link', 'Embed']));
    await page.evaluate(async () => document.fonts.ready);
    await expect(page.getByRole('button', { name: 'Embed' })).toHaveCount(0);
    const before = await places(words);
    release();
    await expect(page.getByRole('button', { name: 'Embed' })).toHaveCount(charts.length);
    const after = await places(words);
    expect(after).toEqual(before);
    expect(after.filter((place) => place.width < 44 || place.height < 44)).toEqual([]);
  });
}

test('without script the downloads are files that exist', async ({ browser }) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(siteOrigin);
  for (const chart of charts) {
    await actions(page, chart).getByText('Download', { exact: true }).click();
    const links = actions(page, chart).getByRole('link');
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', siteOrigin);
      expect([address.pathname, (await page.request.get(address.href)).status()]).toEqual([address.pathname, 200]);
    }
  }
  await actions(page, 'members').getByText('Cite', { exact: true }).click();
  await expect(actions(page, 'members').getByText('Data version')).toBeVisible();
  await still.close();
});

test('the copied link is the exact address, and leads to the chart', async ({ page }) => {
  await open(page, `${view}&sort=name`);
  await actions(page, 'timeline').getByRole('button', { name: 'Copy link' }).click();
  await expect(actions(page, 'timeline').getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toBe(`${siteOrigin}/?${view}&sort=name#timeline`);
  await page.goto(copied);
  await expect(page.locator('figure#timeline')).toBeInViewport();
});

test('where the clipboard is denied the link stands selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, view);
  await actions(page, 'members').getByRole('button', { name: 'Copy link' }).click();
  const link = page.getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toBeFocused();
  await expect(link).toHaveValue(`${siteOrigin}/?${view}#members`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${siteOrigin}/?${view}#members`);
});

for (const chart of charts) {
  test(
    `the pictures of ${chart} say what they show, and the PNG is as sharp as asked`,
    alike(charts.indexOf(chart)),
    async ({ page }) => {
      await open(page, view);
      const panel = await opened(page, chart, 'Download');
      const svg = await saved(page, panel.getByRole('button', { name: 'SVG' }));
      expect(svg.name).toBe(`union-endorsements-2016_articles_${chart}_${stem}.svg`);
      await expect(panel.getByRole('status').first()).toHaveText(`Saved as ${svg.name}.`);
      const words = svgWords(svg.bytes);
      const title = await page.locator(`figure#${chart}`).getByRole('heading').first().innerText();
      expect(words).toContain(title);
      expect(words).toContain(filter);
      expect(words).toContain('Source');
      expect(words.replaceAll(' ', '')).toContain(`/?${view}`);
      expect(svg.bytes.toString('utf8')).toContain('src:url(data:font/woff2;base64,');
      const once = pngSize((await saved(page, panel.getByRole('button', { name: 'PNG', exact: true }))).bytes);
      const twice = await saved(page, panel.getByRole('button', { name: 'PNG at 2×' }));
      expect(twice.name).toBe(`union-endorsements-2016_articles_${chart}_${stem}@2x.png`);
      expect(pngSize(twice.bytes)).toEqual({ width: once.width * 2, height: once.height * 2 });
      expect(await colorsIn(page, twice.bytes)).toBeGreaterThan(20);
    },
  );
}

test('the data of the view is saved with its filter, its sources and its terms', async ({ page }) => {
  await open(page, view);
  const panel = await opened(page, 'members', 'Download');
  const csv = await saved(page, panel.getByRole('button', { name: 'CSV' }));
  expect(csv.name).toMatch(new RegExp(`^union-endorsements-2016_articles-[\\d.]+_${stem}\\.csv$`));
  expect(csv.bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(shown.length + 1);
  const json = await saved(page, panel.getByRole('button', { name: 'JSON with sources' }));
  const file: unknown = JSON.parse(json.bytes.toString('utf8'));
  expect(file).toMatchObject({ filter, shown: shown.length, of: listed.length });
  expect(file).toHaveProperty('sources.0.outlet');
  const zip = await saved(page, panel.getByRole('link', { name: 'ZIP of everything, with a README' }));
  const table = unzipSync(zip.bytes)['endorsements.csv'] ?? new Uint8Array();
  expect(strFromU8(table).split('\r\n').length).toBeGreaterThan(listed.length);
});

test('where the browser hands out noise for a canvas no PNG is saved, and the SVG is offered', async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) => {
      const image = new ImageData(width, height);
      for (let index = 0; index < image.data.length; index += 1) image.data[index] = (index * 97) % 256;
      return image;
    };
  });
  await open(page, view);
  const panel = await opened(page, 'members', 'Download');
  await panel.getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(panel.getByRole('status').first()).toHaveText(/blocks images that pages make. Download the SVG/);
});

test('data and image can be copied', async ({ page }) => {
  await open(page, view);
  const panel = await opened(page, 'members', 'Download');
  await panel.getByRole('button', { name: 'Copy data' }).click();
  await expect(panel.getByRole('status').last()).toContainText('Copied');
  const table = await page.evaluate(async () => navigator.clipboard.readText());
  expect(table.trimEnd().split('\n')).toHaveLength(shown.length + 1);
  await panel.getByRole('button', { name: 'Copy image' }).click();
  await expect(panel.getByRole('status').first()).toHaveText('Image copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);
});

test('a citation names the view, the version of the data and the day on the reader’s clock', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-03-05T12:00:00'));
  await open(page, view);
  const panel = await opened(page, 'head-to-head', 'Cite');
  const [text = '', bibtex = '', csl = ''] = await panel
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')));
  for (const form of [text, bibtex, csl]) {
    expect(form).toContain(filter);
    expect(form).toContain(`${siteOrigin}/?${view}#head-to-head`);
    expect(form).toMatch(/2027-03-05|March 5, 2027|2027,\s+3,\s+5/);
  }
  expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n/);
  expect(JSON.parse(csl)).toMatchObject([{ type: 'dataset' }]);
  await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(bibtex);
});

test.describe('a part of the page that does not load', () => {
  test.use({ provoked: /Failed to load resource|ERR_FAILED/ });

  test('leaves plain links where the downloads would be, until it does', async ({ page }) => {
    await page.route('**/assets/download-panel*.js', async (route) => route.abort());
    await open(page, view);
    const word = actions(page, 'members').getByText('Download', { exact: true });
    await word.click();
    await expect(actions(page, 'members').getByRole('alert')).toContainText('didn’t load');
    await expect(actions(page, 'members').getByRole('link', { name: 'SVG' })).toBeVisible();
    await page.unroute('**/assets/download-panel*.js');
    await page.reload();
    await opened(page, 'members', 'Download');
    await expect(actions(page, 'members').getByRole('button', { name: 'Copy data' })).toBeVisible();
  });

  test('leaves a link to the chart’s own page where the embed dialog would open', async ({ page }) => {
    await page.route('**/assets/embed-dialog*.js', async (route) => route.abort());
    await open(page, view);
    await actions(page, 'timeline').getByRole('button', { name: 'Embed' }).click();
    await expect(actions(page, 'timeline').getByText('The embed dialog did not load.')).toBeVisible();
    await expect(actions(page, 'timeline').getByRole('link', { name: 'The chart’s own page' })).toHaveAttribute(
      'href',
      'embed/timeline/',
    );
  });
});
