import { expect, type Page } from 'playwright/test';
import { chartNames } from '../../src/charts/charts.ts';
import { more } from '../support/more.ts';
import { pngSize } from '../support/share.ts';
import { siteOrigin } from '../support/origins.ts';
import { post, test } from '../support/post.ts';
import { articles, keptChoices, nth } from '../support/list-file.ts';
import { copiedSnippet } from '../support/copied-snippet.ts';

/** A live snippet with its picture's own height, as the dialog measures it. */
async function live(page: Page, chart: string, search = ''): Promise<string> {
  const png = await page.request.get(`${siteOrigin}/embed/${chart}/chart.png`);
  const { width, height } = pngSize(await png.body());
  const heightPx = Math.round((height * 720) / width);
  return copiedSnippet('live', { chart, search, site: `${siteOrigin}/`, heightPx });
}

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
  const figures = await Promise.all(chartNames.map((chart) => live(page, chart)));
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
  await page.goto(await publish(post(watch + (await live(page, 'members', `union=${organization}`)))));
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

test('messages of others change nothing: no height, no event, no address', async ({ page, publish }) => {
  const hostile = await publish(
    post(`<script>
      var detail = { organization: null, endorsements: [] };
      var told = [{ sentinel: 'amp', type: 'embed-size', height: 3000 }, 'pymxPYMxxPYMxheightxPYMx3000',
        { sentinel: 'endorsements', type: 'pick', detail: detail }, { message: 'height', value: 3000 },
        'pymxPYMxxPYMxnavigateToxPYMxhttps://example.org/', null, { sentinel: 'amp', type: 'embed-size', height: '1e9' }];
      setInterval(function () { told.forEach(function (one) { parent.postMessage(one, '*') }) }, 20);
      parent.postMessage('at work', '*');
    </script>`),
  );
  const own = `<script>var others = 0; addEventListener('message', function () { others++ })</script>`;
  const figure = await live(page, 'decisions');
  const address = await publish(post(`${watch}${own}${figure}<iframe title="Another" src="${hostile}"></iframe>`));
  await page.goto(address);
  await expect.poll(async () => (await watched(page)).events.map(({ name }) => name)).toEqual(['ready']);
  const before = await page.locator('figure iframe').boundingBox();
  const heard = async () => page.evaluate(() => (window as unknown as { readonly others: number }).others);
  const start = await heard();
  await expect.poll(heard).toBeGreaterThan(start + 50);
  expect(await page.locator('figure iframe').boundingBox()).toEqual(before);
  expect((await watched(page)).events.map(({ name }) => name)).toEqual(['ready']);
  expect(page.url()).toBe(address);
});

test('a post whose own rules are hostile to iframes gets a chart that can be read', more, async ({ page, publish }) => {
  const rules = '<style>*{all:unset} iframe{display:none;height:1px} figure{direction:rtl}</style>';
  await page.goto(await publish(post(rules + (await live(page, 'members')))));
  await expect(page.frameLocator('figure iframe').getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('where the site is down', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the picture stays', async ({ page, publish }) => {
    const figure = await live(page, 'members');
    await page.route('**/embed/members/', (route) => route.abort());
    await page.goto(await publish(post(watch + figure)));
    await expect(page.locator('figure iframe')).toBeAttached();
    await expect(page.locator('figure img')).toBeVisible();
    expect((await watched(page)).events).toEqual([]);
  });
});
