import { expect, type Page } from 'playwright/test';
import { chartNames, type ChartName } from '../../src/charts/charts.ts';
import { more } from '../support/more.ts';
import { siteOrigin } from '../support/origins.ts';
import { post, test } from '../support/post.ts';
import { articles, keptChoices, nth } from '../support/list-file.ts';
import { copiedSnippet } from '../support/copied-snippet.ts';

const live = (chart: ChartName, search = '') => copiedSnippet('live', { chart, search, site: `${siteOrigin}/` });

/** Counts what moves from the start, and keeps the events that figures dispatch. */
const watch = `<script>
  var moved = 0, events = [];
  new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (shift) { moved += shift.value });
  }).observe({ type: 'layout-shift', buffered: true });
  ['ready', 'pick'].forEach(function (name) {
    document.addEventListener('endorsements:' + name, function (event) {
      events.push({ name: name, on: event.target.tagName, detail: event.detail });
    });
  });
</script>`;

interface Watched {
  readonly moved: number;
  readonly events: readonly { readonly name: string; readonly on: string; readonly detail: unknown }[];
}

async function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { moved, events } = window as unknown as Watched;
    return { moved, events };
  });
}

test('twenty charts in one post: one script, made live as they come near, and nothing moves', async ({
  page,
  publish,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/embed.js')) scripts.push(request.url());
  });
  const figures = await Promise.all(chartNames.map((chart) => live(chart)));
  const column = Array.from(
    { length: 20 },
    (_, index) => `<p>Words.</p>${figures[index % chartNames.length]}<p>More.</p>`,
  );
  await page.goto(await publish(post(watch + column.join(''))));
  await expect.poll(async () => (await watched(page)).events.length).toBeGreaterThan(0);
  expect(await page.locator('iframe').count()).toBeLessThan(8);
  for (const figure of await page.locator('figure').all()) await figure.scrollIntoViewIfNeeded();
  await expect(page.locator('iframe')).toHaveCount(20);
  await expect(page.locator('figure img').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('figcaption')).toHaveCount(20);
  const { moved, events } = await watched(page);
  expect(events.filter(({ name, on }) => name === 'ready' && on === 'FIGURE')).toHaveLength(20);
  expect(moved).toBe(0);
  expect(scripts).toHaveLength(1);
});

test('a live chart shows the exact view, and its figure tells the post what a reader picks', async ({
  page,
  publish,
}) => {
  const { organization } = nth(keptChoices);
  const picked = articles.organizations.find(({ id }) => id === organization);
  await page.goto(await publish(post(watch + (await live('members', `union=${organization}`)))));
  const chart = page.frameLocator('figure iframe');
  await expect(chart.getByRole('option')).toHaveCount(1);
  await chart.getByRole('option').click();
  await expect
    .poll(async () => (await watched(page)).events.at(-1))
    .toMatchObject({
      name: 'pick',
      on: 'FIGURE',
      detail: {
        organization: { id: organization, name: picked?.name },
        endorsements: [
          { evidence: expect.arrayContaining([expect.objectContaining({ printed: expect.any(String) })]) },
        ],
      },
    });
});

test('a post whose own rules are hostile to iframes gets a chart that can be read', more, async ({ page, publish }) => {
  const rules = '<style>*{all:unset} iframe{display:none;height:1px} figure{direction:rtl}</style>';
  await page.goto(await publish(post(rules + (await live('members')))));
  await expect(page.frameLocator('figure iframe').getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('where the site is down', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the picture stays', async ({ page, publish }) => {
    const figure = await live('members');
    await page.route('**/embed/members/', (route) => route.abort());
    await page.goto(await publish(post(watch + figure)));
    await expect(page.locator('figure iframe')).toBeAttached();
    await expect(page.locator('figure img')).toBeVisible();
    expect((await watched(page)).events).toEqual([]);
  });
});
