import { expect } from 'playwright/test';
import {
  chartTitles,
  disclosure,
  evidence,
  expectSearch,
  expectShown,
  filters,
  mark,
  open,
  searchOf,
} from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { alike } from '../support/more.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

test('on a phone the filters rise as a sheet, keep the page behind still, and close on what they found', async ({
  page,
}) => {
  await open(page);
  await filters(page).getByRole('button', { name: 'Filters' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('radio', { name: 'Sanders' }).tap();
  await disclosure(page, 'How decided').tap();
  await sheet.getByRole('checkbox', { name: 'Not said' }).tap();
  await expectSearch(page, 'candidate=sanders&decided=not-said');
  await sheet.getByRole('button', { name: 'Show 3 endorsements' }).tap();
  await expect(sheet).toBeHidden();
  await expect(filters(page).getByRole('button', { name: 'Filters (2)' })).toBeFocused();
  await expectShown(page, ({ candidate, process }) => candidate === 'sanders' && process.decided === 'not-said');
  await page.getByRole('button', { name: 'Remove filter: Process not said' }).tap();
  await expectSearch(page, 'candidate=sanders');
});

test('the sheet closes by its button, by Escape and by a tap beside it', async ({ page }) => {
  await open(page);
  const opener = filters(page).getByRole('button', { name: 'Filters' });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  for (const close of [
    () => sheet.getByRole('button', { name: 'Close' }).tap(),
    () => page.keyboard.press('Escape'),
    () => page.touchscreen.tap(180, 20),
  ]) {
    await opener.tap();
    await expect(sheet).toBeVisible();
    await close();
    await expect(sheet).toBeHidden();
  }
});

test('a tap beside the sheet presses nothing behind it', async ({ page }) => {
  await open(page);
  const behind = mark(page, 'By members', 'Communications Workers');
  await behind.evaluate((one) => window.scrollBy({ top: one.getBoundingClientRect().top - 90, behavior: 'instant' }));
  const opener = await filters(page).getByRole('button', { name: 'Filters' }).boundingBox();
  await page.touchscreen.tap((opener?.x ?? 0) + 10, (opener?.y ?? 0) + 10);
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('link')).toHaveCount(0);
  const { x, y } = (await behind.boundingBox()) ?? { x: 0, y: 0 };
  expect(y).toBeLessThan(((await sheet.boundingBox()) ?? { y: 0 }).y);
  await page.touchscreen.tap(x + 40, y + 12);
  await expect(sheet).toBeHidden();
  await expectSearch(page, '');
});

for (const chart of chartTitles) {
  test(
    `on a phone a tap in “${chart}” opens the evidence below, within reach, and Close takes it away`,
    alike(chartTitles.indexOf(chart)),
    async ({ page }) => {
      await open(page);
      const tapped = mark(page, chart, 'Communications Workers');
      // Low on the screen, where the evidence will lie.
      await tapped.evaluate((one) =>
        window.scrollBy({ top: one.getBoundingClientRect().top - 600, behavior: 'instant' }),
      );
      await tapped.tap();
      await expectSearch(page, 'pick=cwa');
      const opened = evidence(page, 'Communications Workers of America');
      await expect(opened).toBeInViewport();
      const { y, height } = (await opened.boundingBox()) ?? { y: 0, height: 0 };
      expect(y + height).toBeLessThanOrEqual(740);
      expect(height).toBeLessThanOrEqual(740 * 0.62);
      // The mark is still to be seen, above it.
      await expect
        .poll(async () => {
          const box = await tapped.boundingBox();
          return box !== null && box.y >= 0 && box.y + box.height <= y;
        })
        .toBe(true);
      await opened.getByRole('button', { name: 'Close' }).tap();
      await expect(opened).toBeHidden();
      await expectSearch(page, '');
    },
  );
}

test('the timeline is brushed by a finger, which the strip stays under, and the page still scrolls', async ({
  page,
  context,
}) => {
  await open(page);
  const strip = page.getByRole('group', { name: 'Time span shown' }).locator('svg').first();
  const finger = await context.newCDPSession(page);
  const place = async () => (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await strip.scrollIntoViewIfNeeded();
  const { x, y, width } = await place();
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number, yPx: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + width * share, y: yPx }],
    });
  await touch('touchStart', 0.3, y + 20);
  for (const share of [0.35, 0.45, 0.6]) {
    await touch('touchMove', share, y + 20);
    expect(Math.abs((await place()).y - y)).toBeLessThanOrEqual(1);
  }
  await touch('touchEnd', 0.6, y + 20);
  await expect.poll(() => searchOf(page)).toMatch(/^\?from=2015-\d\d(-\d\d)?&to=201\d-\d\d(-\d\d)?$/);
  const brushed = await searchOf(page);
  const { y: now } = await place();
  await touch('touchStart', 0.45, now + 20);
  for (const up of [10, 40, 80, 120]) await touch('touchMove', 0.45, now + 20 - up);
  await touch('touchEnd', 0.45, now - 100);
  await expect.poll(async () => (await place()).y).toBeLessThan(now - 50);
  await expectSearch(page, brushed.slice(1));
});

test('every mark is as large as a finger, or has one in another chart that is', async ({ page }) => {
  await open(page);
  for (const chart of chartTitles) {
    const boxes = await page
      .getByRole('region', { name: chart })
      .getByRole('option')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { left, right, width, height } of boxes) {
      expect(height, chart).toBeGreaterThanOrEqual(24);
      // The pieces of the comparison are as wide as their numbers: the chart above has each of them at full width.
      if (chart !== 'Candidate against candidate') expect(width, chart).toBeGreaterThanOrEqual(24);
      expect(left, chart).toBeGreaterThanOrEqual(0);
      expect(right, chart).toBeLessThanOrEqual(360);
    }
  }
});
