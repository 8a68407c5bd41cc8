import { expect } from 'playwright/test';
import { evidence, expectShown, mark, open } from '../support/dashboard.ts';
import { chooseCandidate } from '../support/filters.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { articles, isUnion, listed, nth } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

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

test('opening and closing evidence moves nothing that is in sight above it, nor does pointing', async ({ page }) => {
  const { of } = nth(listed.filter(isUnion));
  await open(page);
  const one = mark(page, 'The unions by size', of.label);
  await one.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.evaluate(() => window.scrollBy({ top: -120, behavior: 'instant' }));
  await one.hover();
  const place = await one.boundingBox();
  await one.click();
  await expect(evidence(page, of.name)).toBeVisible();
  expect(await one.boundingBox()).toEqual(place);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(evidence(page, of.name)).toBeHidden();
  expect(await one.boundingBox()).toEqual(place);
  expect(await layoutShifts(page)).toEqual([]);
});

test('a filter that is opened and used leaves the heading under the reader’s eyes in its place', async ({ page }) => {
  const second = nth(articles.candidates, 1);
  await open(page);
  const heading = page.getByRole('heading', { name: 'When they endorsed' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await chooseCandidate(page, second.shortName);
  await expectShown(page, ({ candidate }) => candidate === second.id);
  expect(await layoutShifts(page)).toEqual([]);
});
