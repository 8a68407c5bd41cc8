import { expect } from 'playwright/test';
import { siteOrigin } from '../../support/origins.ts';
import { iframe, post, test } from '../../support/post.ts';

const script = `<script async src="${siteOrigin}/embed.js"></script>`;
const figure = `<figure><a href="${siteOrigin}/#members"><img src="${siteOrigin}/embed/members/chart.png" alt="A chart" width="700" height="450"></a>
<figcaption><a href="${siteOrigin}/#members">Who went to whom</a></figcaption></figure>`;

test.use({ provoked: /Content Security Policy|Refused to frame|X-Frame-Options|Failed to load resource/ });

test('a host that forbids iframes keeps the linked picture', async ({ page, publish }) => {
  const headers = { 'content-security-policy': "frame-src 'none'" };
  await page.goto(await publish(post(figure + script), headers), { waitUntil: 'networkidle' });
  await expect(page.getByRole('img', { name: 'A chart' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Who went to whom' })).toBeVisible();
});

test('a script that stands twice, in the head and at the end, makes one iframe for each figure', async ({
  page,
  publish,
}) => {
  await page.goto(await publish(post(script + figure + figure + script)));
  for (const one of await page.locator('figure').all()) await one.scrollIntoViewIfNeeded();
  await expect(page.locator('iframe')).toHaveCount(2);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(2);
});

test('the dashboard stands in nobody’s iframe', async ({ page, publish }) => {
  await page.goto(await publish(post(iframe(`${siteOrigin}/`))), { waitUntil: 'networkidle' });
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);
});
