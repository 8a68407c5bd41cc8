import { expect } from 'playwright/test';
import { expectLive } from '../../support/dashboard.ts';
import { chooseCandidate } from '../../support/filters.ts';
import { layoutShifts } from '../../support/layout-shifts.ts';
import { articles, nth } from '../../support/list-file.ts';
import { scaled } from '../../support/slowness.ts';
import { openAtOnce, test } from './faulty-page.ts';

const data = '**/data/articles.json*';

test('two failures before an answer are nobody’s business', async ({ page }) => {
  let calls = 0;
  await page.addInitScript(() => {
    const alerts: string[] = [];
    Object.assign(window, { alerts });
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role="alert"]')) alerts.push(alert.textContent);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.route(data, (route) => ((calls += 1) <= 2 ? route.abort('connectionreset') : route.continue()));
  await openAtOnce(page);
  await expectLive(page);
  expect(await page.evaluate((): unknown => Reflect.get(window, 'alerts'))).toEqual([]);
});

test('a reader who is offline is told at once, and the page mends itself when that is over', async ({
  page,
  context,
}) => {
  let release = (): void => undefined;
  const free = new Promise<void>((resolve) => (release = resolve));
  await page.route(data, (route) => free.then(() => route.abort('internetdisconnected')), { times: 1 });
  await openAtOnce(page);
  await context.setOffline(true);
  release();
  await expect(page.getByRole('alert')).toContainText('You seem to be offline.', { timeout: scaled(1500) });
  await page.getByRole('button', { name: 'Try again' }).focus();
  await context.setOffline(false);
  await expectLive(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a connection that goes when all is loaded changes nothing', async ({ page, context }) => {
  let calls = 0;
  await page.route(data, (route) => {
    calls += 1;
    return route.continue();
  });
  await openAtOnce(page);
  await expectLive(page);
  // The other list has come.
  await expect(page.locator('#comparison')).toBeAttached();
  await context.setOffline(true);
  const before = await page.getByRole('main').innerText();
  await page.evaluate(() => {
    for (const type of ['blur', 'focus', 'offline']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await chooseCandidate(page, nth(articles.candidates).shortName);
  await expect.poll(async () => page.getByRole('main').innerText()).not.toBe(before);
  await page.mouse.move(0, 0);
  await page.goBack();
  await expect.poll(async () => page.getByRole('main').innerText()).toBe(before);
  expect(calls).toBe(1);
});

test('over 50 kB a second the page can be read before its script is there, and nothing moves', async ({
  page,
  context,
}) => {
  test.slow();
  // What moves where fonts come late is told elsewhere.
  await page.route('**/*.woff2', async (route) => route.abort());
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const slow = { latency: 150, downloadThroughput: 50_000, uploadThroughput: 20_000 };
  await network.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await openAtOnce(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toBeAttached();
  await expect(page.locator('.chart-canvas[data-measured]')).toHaveCount(0);
  await expect(page.locator('.chart-canvas[data-measured]')).toHaveCount(4, { timeout: scaled(40_000) });
  expect(await layoutShifts(page)).toEqual([]);
});
