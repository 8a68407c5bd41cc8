import { unzipSync } from 'fflate';
import { expect, type Locator } from 'playwright/test';
import { chartNames } from '../../src/charts/charts.ts';
import { slug } from '../../src/model/words/slug.ts';
import { open } from '../support/dashboard.ts';
import { held } from '../support/held.ts';
import { articles, listed, nth, publicRecord, second } from '../support/list-file.ts';
import { alike } from '../support/more.ts';
import { siteOrigin } from '../support/origins.ts';
import { test } from '../support/page.ts';
import { actions, colorsIn, openedPanel, places, pngSize, saved, svgWords } from '../support/share.ts';

const view = `candidate=${second.id}&kind=national-union`;
const shown = listed.filter(({ candidate, of }) => candidate === second.id && of.kind === 'national-union');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What the view shows, in the words that the panel has for it: "national unions for …". */
async function filterIn(panel: Locator): Promise<string> {
  const words = await panel
    .getByText(/^Showing /)
    .first()
    .innerText();
  return nth(/^Showing (.*?)(?:, in data version|\. The image)/.exec(words)?.slice(1) ?? []);
}

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(
    `at ${width} px the row is drawn with room for what script adds, in targets of 44 px`,
    alike(width - 360),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const release = await held(page, '**/assets/app-*.js');
      await page.goto('/', { waitUntil: 'commit' });
      const words = page.locator('.chart-actions').locator('summary, button');
      await expect(words).toHaveText(chartNames.flatMap(() => ['Download', 'Cite', 'Copy link', 'Embed']));
      await page.evaluate(async () => document.fonts.ready);
      await expect(page.getByRole('button', { name: 'Embed' })).toHaveCount(0);
      const before = await places(words);
      release();
      await expect(page.getByRole('button', { name: 'Embed' })).toHaveCount(chartNames.length);
      const after = await places(words);
      expect(after).toEqual(before);
      expect(after.filter((place) => place.width < 44 || place.height < 44)).toEqual([]);
    },
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, provoked: /was preloaded using link preload but not used/ });

  test('the downloads are files that exist, and a citation is ready', async ({ page }) => {
    await page.goto('/');
    for (const chart of chartNames) {
      await actions(page, chart).getByText('Download', { exact: true }).click();
      const links = actions(page, chart).getByRole('link');
      await expect(links.first()).toBeVisible();
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const path of paths) {
        const { pathname, href } = new URL(path, siteOrigin);
        expect([pathname, (await page.request.head(href)).status()]).toEqual([pathname, 200]);
      }
    }
    await actions(page, 'members').getByText('Cite', { exact: true }).click();
    await expect(actions(page, 'members').getByText('Data version')).toBeVisible();
  });
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

test('the bar’s Share copies the view without what others have added to its link', async ({ page }) => {
  await open(page, `${view}&utm_source=x`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Link to this view copied.' })).toBeAttached();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(`${siteOrigin}/?${view}`);
});

for (const chart of chartNames) {
  test(
    `the images of ${chart} say what they show, and the PNG is as sharp as asked`,
    alike(chartNames.indexOf(chart)),
    async ({ page }) => {
      await open(page, view);
      const panel = await openedPanel(page, chart, 'Download');
      const filter = await filterIn(panel);
      const stem = `union-endorsements-2016_articles_${chart}_${slug(filter)}`;
      const svg = await saved(page, panel.getByRole('button', { name: 'SVG' }));
      expect(svg.name).toBe(`${stem}.svg`);
      await expect(panel.getByRole('status').first()).toHaveText(`Saved as ${svg.name}.`);
      const words = svgWords(svg.bytes);
      const title = await page.locator(`figure#${chart}`).getByRole('heading').first().innerText();
      expect(words).toContain(title);
      expect(words).toContain('Source');
      expect(words.replaceAll(' ', '')).toContain(`/?${view}`);
      expect(svg.bytes.toString('utf8')).toContain('src:url(data:font/woff2;base64,');
      const once = pngSize((await saved(page, panel.getByRole('button', { name: 'PNG', exact: true }))).bytes);
      const twice = await saved(page, panel.getByRole('button', { name: 'PNG at 2×' }));
      expect(twice.name).toBe(`${stem}@2x.png`);
      expect(pngSize(twice.bytes)).toEqual({ width: once.width * 2, height: once.height * 2 });
      expect(await colorsIn(page, twice.bytes)).toBeGreaterThan(20);
    },
  );
}

test('the data of the view is saved with its filter, its sources and its terms', async ({ page }) => {
  await open(page, view);
  const panel = await openedPanel(page, 'members', 'Download');
  const filter = await filterIn(panel);
  const csv = await saved(page, panel.getByRole('button', { name: 'CSV' }));
  expect(csv.name).toMatch(new RegExp(`^union-endorsements-2016_articles-[\\d.]+_${slug(filter)}\\.csv$`));
  expect(listedOrganizations(csv.bytes)).toEqual(shown.map(({ organization }) => `articles,${organization}`).sort());
  const json = await saved(page, panel.getByRole('button', { name: 'JSON with sources' }));
  const file: unknown = JSON.parse(json.bytes.toString('utf8'));
  expect(file).toMatchObject({ filter, shown: shown.length, of: listed.length });
  expect(file).toHaveProperty('sources.0.outlet');
  const zip = await saved(page, panel.getByRole('link', { name: 'ZIP of everything, with a README' }));
  const table = Buffer.from(unzipSync(zip.bytes)['endorsements.csv'] ?? []);
  const both = { articles, public: publicRecord };
  expect(listedOrganizations(table)).toEqual(
    Object.entries(both)
      .flatMap(([list, { endorsements }]) => endorsements.map(({ organization }) => `${list},${organization}`))
      .sort(),
  );
});

/** The list and the organization of each row of a CSV, which has a byte order mark where it is not plain ASCII. */
function listedOrganizations(csv: Buffer): readonly string[] {
  const text = csv.toString('utf8');
  const [, mark, rows = ''] = /^(\ufeff?)record,organization_id,[^\r]*\r\n(.*)\r\n$/s.exec(text) ?? [];
  expect(mark).toBe(/^[\0-\x7f]*$/.test(rows) ? '' : '\ufeff');
  return rows
    .split('\r\n')
    .map((row) => row.split(',', 2).join(','))
    .sort();
}

test('where the browser hands out noise for a canvas no PNG is saved, and the SVG is offered', async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) => {
      const image = new ImageData(width, height);
      for (let index = 0; index < image.data.length; index += 1) image.data[index] = (index * 97) % 256;
      return image;
    };
  });
  await open(page, view);
  const panel = await openedPanel(page, 'members', 'Download');
  await panel.getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(panel.getByRole('status').first()).toHaveText(/blocks images that pages make. Download the SVG/);
});

test('data and image can be copied', async ({ page }) => {
  await open(page, view);
  const panel = await openedPanel(page, 'members', 'Download');
  await panel.getByRole('button', { name: 'Copy data' }).click();
  await expect(panel.getByRole('status').last()).toContainText('Copied');
  const table = await page.evaluate(async () => navigator.clipboard.readText());
  expect(table.trimEnd().split('\n')).toHaveLength(shown.length + 1);
  await panel.getByRole('button', { name: 'Copy image' }).click();
  await expect(panel.getByRole('status').first()).toHaveText('Image copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);
});

test('a citation names the view and the day on the reader’s clock, and is copied letter for letter', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-03-05T12:00:00'));
  await open(page, view);
  const panel = await openedPanel(page, 'head-to-head', 'Cite');
  const filter = await filterIn(panel);
  const forms = await panel.getByRole('textbox').all();
  expect(forms).toHaveLength(3);
  for (const form of forms) {
    await expect(form).toHaveValue(/2027-03-05|March 5, 2027|2027,\s+3,\s+5/);
    expect(await form.inputValue()).toContain(filter);
    expect(await form.inputValue()).toContain(`${siteOrigin}/?${view}#head-to-head`);
  }
  await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await expect(nth(forms, 1)).toHaveValue(await page.evaluate(async () => navigator.clipboard.readText()));
});

test.describe('a part of the page that does not load', () => {
  test.use({ provoked: /Failed to load resource|ERR_FAILED/ });

  test('leaves plain links where the downloads would be, and the chart’s own page where the dialog would open', async ({
    page,
  }) => {
    await page.route(/assets\/(download|embed)-panel.*\.js/, async (route) => route.abort());
    await open(page, view);
    const row = actions(page, 'members');
    await row.getByText('Download', { exact: true }).click();
    await expect(row.getByRole('alert')).toContainText('didn’t load');
    await expect(row.getByRole('link', { name: 'SVG' })).toBeVisible();
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: 'Embed' }).click();
    await expect(row.getByRole('link', { name: 'the chart’s own page' })).toHaveAttribute('href', 'embed/members/');
    await page.unrouteAll();
    await page.reload();
    await openedPanel(page, 'members', 'Download');
    await expect(row.getByRole('button', { name: 'Copy data' })).toBeVisible();
  });
});
