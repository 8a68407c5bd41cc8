import { expect } from 'playwright/test';
import { chartNames } from '../../src/charts/charts.ts';
import { iframe, embedAddress, post, test } from '../support/post.ts';
import { siteOrigin } from '../support/origins.ts';
import { articles, keptChoices, nth, second } from '../support/list-file.ts';
import { alike, more } from '../support/more.ts';

const { of: union } = nth(keptChoices);

for (const chart of chartNames) {
  test(
    `${chart}: a sandboxed iframe of a host that sends no headers is drawn and answers`,
    alike(chartNames.indexOf(chart)),
    async ({ page, publish }) => {
      await page.goto(await publish(post(iframe(embedAddress(`${chart}/`, 'without headers')))));
      const chartFrame = page.frameLocator('iframe');
      const mark = chartFrame.getByRole('option').first();
      await expect(chartFrame.locator('.chart-canvas[data-measured]')).toBeVisible();
      await mark.focus();
      await mark.press('Enter');
      const evidence = chartFrame.locator('.evidence');
      await expect(evidence.getByRole('link').first()).toBeVisible();
      await evidence.getByRole('button', { name: 'Close' }).click();
      await expect(evidence).toBeHidden();
      await expect(mark).toBeFocused();
    },
  );
}

test('a post that isolates itself shows the iframe', async ({ page, publish }) => {
  const isolated = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
  await page.goto(await publish(post(iframe(embedAddress('members/'))), isolated));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.frameLocator('iframe').getByRole('option').first()).toBeVisible();
});

test('a choice in an iframe adds no step to the post’s Back, and stays in the iframe’s own address', async ({
  page,
  publish,
}) => {
  const address = await publish(post(iframe(embedAddress('members/?title=off&utm_source=x'))));
  await page.goto(address);
  const steps = await page.evaluate(() => history.length);
  const chart = page.frameLocator('iframe');
  await expect(chart.locator('.chart-canvas[data-measured]')).toBeVisible();
  await chart.getByRole('radio', { name: 'Name' }).check();
  const first = articles.organizations
    .filter(({ id }) => articles.endorsements.some(({ organization }) => organization === id))
    .map(({ label }) => label);
  await expect(chart.getByRole('option').first()).toHaveText(new RegExp(`^(?:${first.join('|')})`));
  await expect(chart.getByRole('link', { name: /See this view on/ })).toHaveAttribute(
    'href',
    '../../?sort=name#members',
  );
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(page.url()).toBe(address);
});

test('an iframe keeps nothing: no cookie, no storage', async ({ page, context }) => {
  await page.goto(embedAddress(`members/?pick=${union.id}`));
  await expect(page.locator('.evidence')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const chart of chartNames) {
    test(
      `${chart}: drawing, words, table, sources and the way out are there at every width`,
      alike(chartNames.indexOf(chart)),
      async ({ page }) => {
        await page.goto(embedAddress(`${chart}/${second.id}/`, 'without headers'));
        for (const width of [280, 360, 640, 1000]) {
          await page.setViewportSize({ width, height: 800 });
          await expect(page.locator('.chart-frame').filter({ visible: true })).toHaveCount(1);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.getByText('Sources and notes', { exact: true }).click();
        await expect(page.locator('.chart-sources')).toBeVisible();
        await page.getByText('Table', { exact: true }).click();
        await expect(page.getByRole('table')).toBeVisible();
        const link = page.getByRole('link', { name: /See this view on/ });
        await expect(link).toHaveAttribute('target', '_blank');
        await expect(link).toHaveAttribute('rel', 'noopener');
        await expect(link).toHaveAttribute('href', `../../../?candidate=${second.id}#${chart}`);
      },
    );
  }
});

test('the way out leads to the same view on the dashboard', async ({ page, context }) => {
  await page.goto(embedAddress(`timeline/${second.id}/?from=2015-11`));
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /See this view on/ }).click(),
  ]);
  expect(opened.url()).toBe(`${siteOrigin}/?candidate=${second.id}&from=2015-11#timeline`);
});

test('an embed that a host serves without the slash of its folder answers as well', more, async ({ page }) => {
  const answer = await page.request.get(embedAddress(`members/${second.id}/`));
  await page.route(embedAddress(`members/${second.id}`), (route) => route.fulfill({ response: answer }));
  await page.goto(embedAddress(`members/${second.id}`));
  await expect(page.locator('.chart-canvas[data-measured]')).toHaveCount(1);
  const out = page.getByRole('link', { name: /See this view on/ });
  await expect(out).toHaveJSProperty('href', `${siteOrigin}/?candidate=${second.id}#members`);
  await page.getByRole('option').first().click();
  await expect(page.locator('.evidence')).toBeVisible();
});

test('an iframe that changes its width tells its post’s error tracker nothing', more, async ({ page, publish }) => {
  await page.addInitScript(() => {
    const thrown: string[] = [];
    Object.assign(window, { thrown });
    window.addEventListener('error', ({ message }) => thrown.push(message));
  });
  await page.goto(await publish(post(iframe(embedAddress('members/')))));
  const chart = page.frameLocator('iframe').locator('.chart-canvas[data-measured]');
  await expect(chart).toBeVisible();
  for (const width of ['320px', '700px', '320px', '700px']) {
    const drawn = await chart.innerHTML();
    await page.locator('iframe').evaluate((element, to) => element.style.setProperty('width', to), width);
    await expect.poll(async () => chart.innerHTML()).not.toBe(drawn);
  }
  const [, embed] = page.frames();
  expect(await embed?.evaluate(() => (window as unknown as { readonly thrown: readonly string[] }).thrown)).toEqual([]);
});
