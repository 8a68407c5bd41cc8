import { test } from 'playwright/test';
import { expectLive, section } from '../../support/dashboard.ts';
import { chooseCandidate } from '../../support/filters.ts';
import { articles, nth } from '../../support/list-file.ts';
import { siteOrigin } from '../../support/origins.ts';
import { expect, expectInvariants, openedWith } from './invariants.ts';

test('no clock, no zone and no language of the reader changes a word', async ({ browser }) => {
  test.slow();
  const settings = [
    { locale: 'en-US', timezoneId: 'UTC', time: Date.now() },
    { locale: 'de-DE', timezoneId: 'Pacific/Kiritimati', time: 0 },
    { locale: 'ar-EG', timezoneId: 'America/Los_Angeles', time: Date.UTC(2099, 11, 31) },
    { locale: 'tr-TR', timezoneId: 'Europe/London', time: Date.UTC(2016, 2, 27, 1, 30) },
    { locale: 'fa-IR', timezoneId: 'Pacific/Pago_Pago', time: Date.UTC(2015, 9, 25, 1, 30) },
  ];
  const texts = new Set<string>();
  for (const { locale, timezoneId, time } of settings) {
    const context = await browser.newContext({ baseURL: siteOrigin, locale, timezoneId });
    const patient = await openedWith(context, async (page) => page.clock.setFixedTime(time));
    await expectLive(patient.page);
    // The other list comes last, and what is made of both with it.
    await expect(section(patient.page, 'Where the two lists differ')).toBeVisible();
    texts.add(await patient.page.locator('body').innerText());
    await expectInvariants(patient);
    await context.close();
  }
  expect(texts.size).toBe(1);
});

test('the page keeps nothing: no worker, no cookie, no storage', async ({ context }) => {
  const patient = await openedWith(context);
  await expectLive(patient.page);
  await chooseCandidate(patient.page, nth(articles.candidates).shortName);
  const kept = await patient.page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ workers: 0, stored: 0, caches: 0, cookies: '' });
  expect(await context.cookies()).toEqual([]);
  await expectInvariants(patient);
});

test('nothing from elsewhere loads, no text becomes script, and nothing hangs on the window', async ({ context }) => {
  const patient = await openedWith(context);
  await expectLive(patient.page);
  const outcome = await patient.page.evaluate(async () => {
    const blocked = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    const image = document.createElement('img');
    image.src = 'https://evil.example/x.png';
    document.body.append(image);
    await blocked;
    image.remove();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const standard = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    frame.remove();
    return Object.keys(window).filter((name) => !standard.has(name) && !/^\d+$/.test(name));
  });
  expect(outcome).toEqual([]);
  // Later, since what a debugger evaluates at once is excused from the page's policy.
  const forbidden = [
    "document.body.appendChild(document.createElement('p')).innerHTML = '<b>x</b>'",
    "eval('1')",
    "new Function('return 1')()",
    "document.write('x')",
  ];
  for (const attempt of forbidden) {
    expect(
      await patient.page.evaluate(
        `new Promise((settle) => setTimeout(() => { try { ${attempt}; settle('done'); } catch { settle('refused'); } }))`,
      ),
    ).toBe('refused');
  }
  await expectInvariants(patient, {
    console: /evil\.example|Content Security Policy|require-trusted-types|TrustedHTML|TrustedScript/,
  });
});
