import { expect } from 'playwright/test';
import { open } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { translate } from '../support/translate.ts';

test('no part fails in a page whose words a translator wraps as they come', async ({ page }) => {
  await open(page);
  await page.evaluate(translate);
  // A generator of its own, so that every run presses the same.
  let seed = 7;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  for (let count = 0; count < 120; count += 1) {
    const pressed = await page.evaluate(async (share) => {
      const inside = document.querySelector('dialog[open]') ?? document;
      const all = [...inside.querySelectorAll<HTMLElement>('button, summary, input, [role="option"], a[href^="?"]')];
      const shown = all.filter((one) => one.getClientRects().length > 0);
      const one = shown[Math.floor(share * shown.length)];
      one?.focus({ preventScroll: true });
      one?.click();
      await new Promise((done) => setTimeout(done, 30));
      return one?.textContent ?? '';
    }, next());
    expect(await page.locator('.failure').allTextContents(), pressed).toEqual([]);
  }
  expect(await page.locator('font').count()).toBeGreaterThan(500);
});
