import { expect } from 'playwright/test';
import { disclosure, expectShown, filters, mark, open } from '../support/dashboard.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { test } from '../support/page.ts';
import { more } from '../support/more.ts';

const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

for (const viewport of windows) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('nothing moves while the page loads, when script takes over, or after', async ({ page }) => {
      await open(page);
      await expectShown(page, () => true);
      expect(await layoutShifts(page)).toEqual([]);
    });

    test('nothing moves on a slow machine either, seen from the middle of the page', more, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto('/#timeline', { waitUntil: 'commit' });
      await expectShown(page, () => true);
      expect(await layoutShifts(page)).toEqual([]);
    });
  });
}

test('opening and closing evidence moves nothing, nor does pointing', async ({ page }) => {
  await open(page);
  const one = mark(page, 'By members', 'Communications Workers');
  await one.scrollIntoViewIfNeeded();
  const place = await one.boundingBox();
  await one.click();
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
  expect(await one.boundingBox()).toEqual(place);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await one.boundingBox()).toEqual(place);
  expect(await layoutShifts(page)).toEqual([]);
});

test('a filter that is opened and used leaves what stands below the bar in its place', async ({ page }) => {
  await open(page);
  await disclosure(page, 'How decided').click();
  await page.getByRole('checkbox', { name: 'Member vote' }).check();
  await expectShown(page, ({ process }) => process.decided === 'member-vote');
  await filters(page).getByRole('radio', { name: 'Sanders' }).check();
  await expectShown(page, ({ process }) => process.decided === 'member-vote');
  expect(await layoutShifts(page)).toEqual([]);
});
