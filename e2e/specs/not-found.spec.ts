import { expect } from 'playwright/test';
import { siteOrigin } from '../support/origins.ts';
import { frame, post, test } from '../support/post.ts';

test.use({ provoked: /Failed to load resource/ });

test('an embed that is gone says so in its frame, and leads to all charts', async ({ page, publish }) => {
  await page.goto(await publish(post(frame(`${siteOrigin}/embed/pie/nobody/?union=x`))));
  const missing = page.frameLocator('iframe');
  await expect(missing.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
  const link = missing.getByRole('link', { name: 'See all charts' });
  expect(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(`${siteOrigin}/`);
  await expect(link).toHaveAttribute('target', '_blank');
});

test('an address that is none of the site’s is answered with status 404', async ({ page }) => {
  const answer = await page.goto(`${siteOrigin}/nothing`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'See all charts' })).toBeVisible();
});
