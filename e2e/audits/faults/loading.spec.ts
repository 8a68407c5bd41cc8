import { test } from 'playwright/test';
import { expectLive } from '../../support/dashboard.ts';
import { chooseCandidate } from '../../support/filters.ts';
import { layoutShifts } from '../../support/layout-shifts.ts';
import { articles, nth } from '../../support/list-file.ts';
import { scaled } from '../../support/slowness.ts';
import { expect, expectInvariants, openedWith } from './invariants.ts';

const data = '**/data/articles.json*';

test('two failures before an answer are nobody’s business', async ({ context }) => {
  let calls = 0;
  const patient = await openedWith(context, async (page) => {
    await page.addInitScript(() => {
      const alerts: string[] = [];
      Object.assign(window, { alerts });
      new MutationObserver(() => {
        for (const alert of document.querySelectorAll('[role="alert"]')) alerts.push(alert.textContent);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.route(data, (route) => ((calls += 1) <= 2 ? route.abort('connectionreset') : route.continue()));
  });
  await expectLive(patient.page);
  expect(await patient.page.evaluate((): unknown => Reflect.get(window, 'alerts'))).toEqual([]);
  await expectInvariants(patient);
});

test('a reader who is offline is told at once, and the page mends itself when that is over', async ({ context }) => {
  let release = (): void => undefined;
  const free = new Promise<void>((resolve) => (release = resolve));
  const patient = await openedWith(context, (page) =>
    page.route(data, (route) => free.then(() => route.abort('internetdisconnected')), { times: 1 }),
  );
  await context.setOffline(true);
  release();
  await expect(patient.page.getByRole('alert')).toContainText('You seem to be offline.', { timeout: scaled(1500) });
  await patient.page.getByRole('button', { name: 'Try again' }).focus();
  await context.setOffline(false);
  await expectLive(patient.page);
  await expect(patient.page.getByRole('alert')).toHaveCount(0);
  await expectInvariants(patient);
});

test('a connection that goes when all is loaded changes nothing', async ({ context }) => {
  let calls = 0;
  const patient = await openedWith(context, (page) =>
    page.route(data, (route) => {
      calls += 1;
      return route.continue();
    }),
  );
  const { page } = patient;
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
  await expectInvariants(patient);
});

test('over 50 kB a second the page can be read before its script is there, and nothing moves', async ({ context }) => {
  test.slow();
  const patient = await openedWith(context, async (page) => {
    // What moves where fonts come late is told elsewhere.
    await page.route('**/*.woff2', async (route) => route.abort());
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 50_000,
      uploadThroughput: 20_000,
    });
  });
  const { page } = patient;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toBeAttached();
  await expect(page.locator('.chart-canvas[data-measured]')).toHaveCount(0);
  await expect(page.locator('.chart-canvas[data-measured]')).toHaveCount(4, { timeout: scaled(40_000) });
  expect(await layoutShifts(page)).toEqual([]);
  await expectInvariants(patient);
});
