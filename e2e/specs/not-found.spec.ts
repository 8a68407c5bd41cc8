import type { AddressInfo } from 'node:net';
import { expect } from 'playwright/test';
import { siteOrigin } from '../support/origins.ts';
import { iframe, post, test } from '../support/post.ts';
import { serve } from '../support/serve.ts';

test.use({ provoked: /Failed to load resource/ });

test('an embed that is gone says so in its iframe, and leads to all charts', async ({ page, publish }) => {
  await page.goto(await publish(post(iframe(`${siteOrigin}/embed/pie/nobody/?union=x`))));
  const missing = page.frameLocator('iframe');
  await expect(missing.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  const link = missing.getByRole('link', { name: 'See all charts (opens in a new tab)' });
  await expect.poll(async () => link.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(`${siteOrigin}/`);
  await expect(link).toHaveAttribute('target', '_blank');
});

test('an address that is none of the site’s is answered with status 404', async ({ page }) => {
  const answer = await page.goto(`${siteOrigin}/nothing`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'See all charts' })).toBeVisible();
});

test('under any path and at any depth the way home is the site’s own folder', async ({ page }) => {
  const server = await serve({ root: process.env['E2E_DIST'] ?? 'dist', base: '/some/unions/' });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/unions/`;
  for (const path of ['nothing', 'a/b/c', 'embed/pie/nobody/', 'members/']) {
    await page.goto(home + path);
    const link = page.getByRole('link', { name: 'See all charts' });
    await expect.poll(async () => link.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(home);
  }
  server.close().closeAllConnections();
});
