import { test, type Frame, type Page } from 'playwright/test';
import { siteOrigin } from '../../support/origins.ts';
import { hosted, type Host } from './hosted.ts';
import { expect } from './invariants.ts';

function iframe(path: string, attributes = 'sandbox="allow-scripts"'): string {
  return `<iframe src="${siteOrigin}${path}" ${attributes} title="Chart" width="700" height="600" style="width:100%;max-width:700px;border:0"></iframe>`;
}

/** The iframe of a chart once it is there. */
async function chartIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().filter((embed) => embed.url().startsWith(siteOrigin)).length).toBe(1);
  const embed = page.frames().find((one) => one.url().startsWith(siteOrigin));
  if (!embed) throw new Error('there is no iframe');
  return embed;
}

/** Expects a chart with its marks to be seen and to answer the keyboard. */
async function expectWorking(embed: Frame): Promise<void> {
  await expect(embed.locator('.chart-canvas[data-measured]')).toHaveCount(1);
  await expect(embed.getByRole('option').first()).toBeAttached();
  expect(await embed.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

const sandboxes: readonly (readonly [what: string, host: Host])[] = [
  ['a sandbox that allows scripts and nothing else', { body: iframe('/embed/members/') }],
  [
    'a host that gives no referrer',
    {
      body: iframe('/embed/members/', 'sandbox="allow-scripts" referrerpolicy="no-referrer"'),
      headers: { 'referrer-policy': 'no-referrer' },
    },
  ],
  [
    'a host that isolates itself',
    { body: iframe('/embed/members/', ''), headers: { 'cross-origin-embedder-policy': 'require-corp' } },
  ],
  [
    'a host that undoes all style',
    { body: iframe('/embed/members/'), head: '<style>*{all:unset}html{direction:rtl;color-scheme:dark}</style>' },
  ],
  ['an iframe without a sandbox', { body: iframe('/embed/timeline/', '') }],
];

test('a chart works in any iframe, keeps nothing and tells nobody', async ({ context }) => {
  test.slow();
  for (const [what, host] of sandboxes) {
    await test.step(what, async () => {
      const { page, complaints, close } = await hosted(context, host);
      const embed = await chartIn(page);
      await expectWorking(embed);
      await embed.getByRole('option').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(embed.getByRole('option', { selected: true })).toHaveCount(1);
      expect(complaints()).toEqual([]);
      await close();
    });
  }
  expect(await context.cookies()).toEqual([]);
});

test('an iframe that may run no script is the picture and the table', async ({ context }) => {
  const { page, complaints, close } = await hosted(context, { body: iframe('/embed/members/', 'sandbox=""') });
  const embed = await chartIn(page);
  await expect(embed.getByRole('heading').first()).toBeVisible();
  await expect(embed.locator('svg:visible').first()).toBeVisible();
  await expect(embed.locator('table').first()).toBeAttached();
  expect(complaints()).toEqual([]);
  await close();
});

test('what leaves an iframe leaves it for a tab of its own', async ({ context }) => {
  const { page, close } = await hosted(context, { body: iframe('/embed/members/', 'sandbox="allow-scripts"') });
  const embed = await chartIn(page);
  await expectWorking(embed);
  const links = await embed.locator('a[href]:not([href^="#"])').evaluateAll((found) =>
    found.map((one) => ({
      target: one.getAttribute('target'),
      rel: one.getAttribute('rel'),
      download: one.hasAttribute('download'),
    })),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links)
    expect([link.target === '_blank' || link.target === '_top', link.download]).toEqual([true, false]);
  await close();
});

const figure = `<figure><a href="${siteOrigin}/#members"><img src="${siteOrigin}/embed/members/chart.png" alt="Six unions went to one, two to the other." width="700" height="450"></a>
<figcaption><a href="${siteOrigin}/#members">Who went to whom</a></figcaption></figure><script async src="${siteOrigin}/embed.js"></script>`;

test('a host that forbids iframes keeps the linked picture', async ({ context }) => {
  const { page, complaints, close } = await hosted(context, {
    body: figure,
    headers: { 'content-security-policy': "frame-src 'none'" },
  });
  await expect
    .poll(async () => page.evaluate(() => document.querySelectorAll('iframe').length))
    .toBeGreaterThanOrEqual(0);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('img', { name: /^Six unions/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Who went to whom' })).toBeVisible();
  expect(complaints()).toEqual([]);
  await close();
});

test('a snippet whose script stands twice, in the head and at the end, makes one iframe for each figure', async ({
  context,
}) => {
  const script = `<script async src="${siteOrigin}/embed.js"></script>`;
  const { page, complaints, close } = await hosted(context, { head: script, body: `${figure}${figure}${script}` });
  await expect.poll(() => page.frames().length).toBe(3);
  await expect(page.locator('iframe')).toHaveCount(2);
  expect(complaints()).toEqual([]);
  await close();
});

test('where our site is down the words of the snippet stand', async ({ context }) => {
  await context.route(`${siteOrigin}/**`, async (route) => route.abort('connectionrefused'));
  const { page, complaints, close } = await hosted(context, { body: figure });
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('img', { name: /^Six unions/ })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Who went to whom' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(complaints()).toEqual([]);
  await close();
});

test('the dashboard stands in nobody’s iframe', async ({ context }) => {
  const { page, close } = await hosted(context, { body: iframe('/', '') });
  await page.waitForLoadState('networkidle');
  const shown = await Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (embed) => embed.locator('#root').count()),
  );
  expect(shown).toEqual([0]);
  await close();
});

test('a chart that is not there any more is a page that says so, in an iframe too', async ({ context }) => {
  for (const path of ['/embed/pie/', '/embed/members/nobody/', '/embed/']) {
    const { page, complaints, close } = await hosted(context, { body: iframe(path) });
    const embed = await chartIn(page);
    await expect(embed.getByRole('heading').first()).toBeVisible();
    await expect(embed.getByRole('link').first()).toHaveAttribute('href', /./);
    expect(complaints()).toEqual([]);
    await close();
  }
});
