import { expect } from 'playwright/test';
import { expectLive } from '../support/dashboard.ts';
import { test } from '../support/page.ts';

const words = 'asks for another view than this one';

test.describe('without its script', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('a page whose address asks for a view shows the whole list and says so', async ({ page }) => {
    await page.route('**/assets/app-*.js', async (route) => route.abort());
    await page.goto('/?candidate=sanders');
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'By members' })).toBeVisible();
    await page.goto('/?theme=dark');
    await expect(page.getByRole('heading', { name: 'By members' })).toBeVisible();
    await expect(page.getByText(words)).toBeHidden();
  });
});

test('a view that comes late takes the words away', async ({ page }) => {
  await page.route('**/assets/app-*.js', async (route) => {
    await expect(page.getByText(words)).toBeVisible();
    await route.continue();
  });
  await page.goto('/?candidate=sanders', { waitUntil: 'commit' });
  await expectLive(page);
  await expect(page.getByText(words)).toBeHidden();
});
