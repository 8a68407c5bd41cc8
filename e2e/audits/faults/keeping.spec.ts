import { expect } from 'playwright/test';
import { expectLive, open, section } from '../../support/dashboard.ts';
import { chooseCandidate } from '../../support/filters.ts';
import { articles, nth } from '../../support/list-file.ts';
import { siteOrigin } from '../../support/origins.ts';
import { expectSound, watched } from '../../support/page.ts';
import { openAtOnce, test } from './faulty-page.ts';

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
    const page = await context.newPage();
    const faults = watched(page);
    await page.clock.setFixedTime(time);
    await open(page);
    // The other list comes last, and what is made of both with it.
    await expect(section(page, 'Where the two lists differ')).toBeVisible();
    texts.add(await page.locator('body').innerText());
    await expectSound(page);
    expect(faults).toEqual([]);
    await context.close();
  }
  expect(texts.size).toBe(1);
});

test('the page keeps nothing: no worker, no cookie, no storage', async ({ page, context }) => {
  await openAtOnce(page);
  await expectLive(page);
  await chooseCandidate(page, nth(articles.candidates).shortName);
  const kept = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ workers: 0, stored: 0, caches: 0, cookies: '' });
  expect(await context.cookies()).toEqual([]);
});

test.describe('under the page’s own policy', () => {
  test.use({ provoked: /evil\.example|Content Security Policy|require-trusted-types|TrustedHTML|TrustedScript/ });

  test('nothing from elsewhere loads, no text becomes script, and nothing hangs on the window', async ({ page }) => {
    await openAtOnce(page);
    await expectLive(page);
    const outcome = await page.evaluate(async () => {
      const blocked = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', resolve, { once: true }),
      );
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      document.body.append(image);
      await blocked;
      image.remove();
      const iframe = document.createElement('iframe');
      document.body.append(iframe);
      const standard = new Set(Object.getOwnPropertyNames(iframe.contentWindow ?? {}));
      iframe.remove();
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
        await page.evaluate(
          `new Promise((settle) => setTimeout(() => { try { ${attempt}; settle('done'); } catch { settle('refused'); } }))`,
        ),
      ).toBe('refused');
    }
  });
});
