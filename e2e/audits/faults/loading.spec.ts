import { test } from 'playwright/test';
import { siteOrigin } from '../../support/origins.ts';
import { scaled } from '../../support/slowness.ts';
import { answering } from './faulty-data.ts';
import { expect, expectInvariants, opened } from './invariants.ts';
import { alertsOf, expectLive, notesAlerts } from './live-page.ts';

test('a server that never answers is given up after eight seconds', async ({ context }) => {
  const { inject, calls } = answering(async () => new Promise(() => undefined));
  const patient = await opened(context, async (page) => {
    await page.clock.install();
    await inject(page);
  });
  await expect.poll(calls).toBeGreaterThan(0);
  await patient.page.clock.runFor(5000);
  await expect(patient.page.getByRole('alert')).toHaveCount(0);
  await patient.page.clock.runFor(3500);
  await expect(patient.page.getByRole('alert')).toContainText('The server did not answer in time.');
  await expectInvariants(patient, { access: 'checked' });
});

test('two failures before an answer are nobody’s business', async ({ context }) => {
  let calls = 0;
  const { inject } = answering(async (route) =>
    (calls += 1) <= 2 ? route.abort('connectionreset') : route.fallback(),
  );
  const patient = await opened(context, async (page) => {
    await notesAlerts(page);
    await inject(page);
  });
  await expectLive(patient.page);
  expect(await alertsOf(patient.page)).toEqual([]);
  await expectInvariants(patient);
});

test('a reader who is offline is told at once, and the page mends itself when that is over', async ({ context }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { inject, calls } = answering(async (route) => {
    await held;
    if (calls() === 1) await route.abort('internetdisconnected');
    else await route.fallback();
  });
  const patient = await opened(context, inject);
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
  const { inject, calls } = answering(async (route) => route.fallback());
  const patient = await opened(context, inject);
  await expectLive(patient.page);
  await context.setOffline(true);
  const before = await patient.page.locator('main').innerText();
  await patient.page.evaluate(() => {
    for (const type of ['blur', 'focus', 'offline']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await patient.page.getByRole('radio', { name: 'Sanders' }).click();
  await expect(patient.page.locator('main')).not.toHaveText(before);
  await patient.page.goBack();
  await expect.poll(async () => patient.page.locator('main').innerText()).toBe(before);
  expect(calls()).toBe(1);
  await expectInvariants(patient);
});

test('a tab that is hidden between two tries goes on when it is seen', async ({ context }) => {
  let [calls, failures] = [0, 0];
  const { inject } = answering(async (route) =>
    (calls += 1) === 1 ? route.abort('connectionreset') : route.fallback(),
  );
  const patient = await opened(context, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'visibilityState', {
        get: (): unknown => Reflect.get(window, 'seen') ?? 'hidden',
      });
    });
    page.on('requestfailed', () => (failures += 1));
    await page.clock.install();
    await inject(page);
  });
  await expect.poll(() => failures).toBe(1);
  await patient.page.clock.runFor(5000);
  expect(calls).toBe(1);
  await patient.page.evaluate(() => {
    Reflect.set(window, 'seen', 'visible');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await patient.page.clock.resume();
  await expectLive(patient.page);
  expect(calls).toBe(2);
  await expectInvariants(patient);
});

test('over 50 kB a second the page can be read before its script is there, and nothing moves', async ({ context }) => {
  test.slow();
  const patient = await opened(context, async (page) => {
    await page.addInitScript(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
        Object.assign(window, { shift });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 50_000,
      uploadThroughput: 20_000,
    });
  });
  await expect(patient.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(patient.page.getByRole('rowheader').first()).toBeAttached();
  await expect(patient.page.locator('.chart-canvas[data-measured]')).toHaveCount(0);
  await expect(patient.page.locator('.chart-canvas[data-measured]')).toHaveCount(4, { timeout: scaled(40_000) });
  expect(await patient.page.evaluate(() => Number(Reflect.get(window, 'shift') ?? 0))).toBeLessThanOrEqual(0.05);
  await expectInvariants(patient);
});

test('without its script the page has its finding, its charts, its tables and its sources', async ({ context }) => {
  const patient = await opened(context, async (page) => page.route('**/*.js', async (route) => route.abort()));
  await patient.page.waitForLoadState('load');
  await expect(patient.page.getByRole('rowheader').first()).toBeVisible();
  await expect(patient.page.getByRole('link', { name: 'articles.json' })).toBeVisible();
  await expectInvariants(patient, { access: 'checked' });
});

test('without its fonts the page is as good, and style that is in the page can not go missing', async ({ context }) => {
  const sheets: string[] = [];
  const patient = await opened(context, async (page) => {
    page.on('request', (request) => request.resourceType() === 'stylesheet' && sheets.push(request.url()));
    await page.route('**/*.woff2', async (route) => route.abort());
  });
  await expectLive(patient.page);
  expect(sheets).toEqual([]);
  await expectInvariants(patient);
});

test('leaving while the data is on its way is no fault', async ({ context }) => {
  const { inject } = answering(async () => new Promise(() => undefined));
  const patient = await opened(context, async (page) => {
    await notesAlerts(page);
    await inject(page);
  });
  await patient.page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await patient.page.goto('about:blank');
  expect(patient.complaints.filter((line) => !line.includes('about:blank'))).toEqual([]);
});

test('a part of the program that is gone after a deploy is owned up to in its place, and loads when it is back', async ({
  context,
}) => {
  let isGone = true;
  const patient = await opened(context, async (page) =>
    page.route(/assets\/(?:download-panel|cite-panel|embed-dialog)-.*\.js/, async (route) =>
      isGone ? route.fulfill({ status: 404, body: '' }) : route.fallback(),
    ),
  );
  const { page } = patient;
  await expectLive(page);
  const actions = page.locator('figure#members').getByRole('group', { name: 'Download, cite and share' });
  await actions.locator('summary', { hasText: 'Download' }).press('Enter');
  await expect(actions.getByRole('alert')).toContainText('part of the page didn’t load');
  await expect(actions.getByRole('link', { name: /SVG/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await actions.locator('summary', { hasText: 'Cite' }).press('Enter');
  await expect(actions.getByRole('alert')).toContainText('did not load');
  await page.keyboard.press('Escape');
  await actions.getByRole('button', { name: 'Embed' }).press('Enter');
  await expect(actions.getByRole('link', { name: 'The chart’s own page' })).toBeVisible();
  expect(new URL(page.url()).href).toBe(`${siteOrigin}/`);
  await expectInvariants(patient);
  isGone = false;
  await page.reload();
  await expectLive(page);
  await actions.locator('summary', { hasText: 'Download' }).press('Enter');
  await expect(actions.getByRole('button').first()).toBeVisible();
  await expectInvariants(patient);
});
