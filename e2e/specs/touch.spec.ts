import { expect, type Locator } from 'playwright/test';
import {
  chartTitles,
  evidence,
  expectSearch,
  expectShown,
  mark,
  marks,
  open,
  searchOf,
  section,
} from '../support/dashboard.ts';
import { chip, filterPanel, filtersButton, group } from '../support/filters.ts';
import { isUnion, keptChoices, listed, nth, second } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { expectSound, test } from '../support/page.ts';
import { actions, embedDialog, openedPanel } from '../support/share.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

const { of: union } = nth(keptChoices.filter(isUnion), 2);

test('on a phone the filters rise from below, each choice is seen behind them, and one tap closes on what they found', async ({
  page,
}) => {
  await open(page);
  await filtersButton(page).tap();
  const panel = filterPanel(page);
  await expect(panel).toBeVisible();
  expect((await panel.boundingBox())?.y).toBeGreaterThan(40);
  await panel.getByRole('radio', { name: second.shortName }).tap();
  await group(panel, 'How decided').tap();
  await panel.getByRole('checkbox', { name: 'Not reported' }).tap();
  await expectSearch(page, `candidate=${second.id}&decided=not-said`);
  const both = listed.filter(({ candidate, process }) => candidate === second.id && process.decided === 'not-said');
  await panel.getByRole('button', { name: `Show ${both.length} endorsements` }).tap();
  await expect(panel).toBeHidden();
  await expect(filtersButton(page)).toBeFocused();
  await expect(filtersButton(page)).toHaveText('Filters (2)');
  await expectShown(page, ({ candidate, process }) => candidate === second.id && process.decided === 'not-said');
  await chip(page, 'Process not reported').tap();
  await expectSearch(page, `candidate=${second.id}`);
});

test('the panel closes by its button, by a tap beside it, which presses nothing behind it, and by Escape', async ({
  page,
}) => {
  await open(page);
  const panel = filterPanel(page);
  const beside = async (): Promise<void> => {
    const { y } = (await panel.boundingBox()) ?? { y: 0 };
    await page.touchscreen.tap(180, y / 2);
  };
  for (const close of [
    () => panel.getByRole('button', { name: 'Close' }).tap(),
    beside,
    () => page.keyboard.press('Escape'),
  ]) {
    await filtersButton(page).tap();
    await expect(panel).toBeVisible();
    await close();
    await expect(panel).toBeHidden();
  }
  await expectSearch(page, '');
});

test('on a phone a tap in any chart opens the evidence below it, within reach, and Close takes it away', async ({
  page,
}) => {
  await open(page);
  for (const title of chartTitles) {
    const tapped = mark(page, title, union.label).first();
    // Low on the screen, where the evidence will lie.
    await tapped.evaluate((one) =>
      window.scrollBy({ top: one.getBoundingClientRect().top - 600, behavior: 'instant' }),
    );
    await tapped.tap();
    await expectSearch(page, `pick=${union.id}`);
    const opened = evidence(page, union.name);
    await expect(opened).toBeInViewport();
    const { y, height } = await boxOf(page.locator('.evidence-dock'));
    expect(y + height, title).toBeLessThanOrEqual(741);
    expect(height, title).toBeLessThanOrEqual(740 * 0.62);
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
  }
});

test('the dates are dragged by a finger, which the strip stays under, and up and down the page still scrolls', async ({
  page,
  context,
}) => {
  await open(page);
  const strip = page.locator('.date-strip');
  const finger = await context.newCDPSession(page);
  await strip.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y, width, height } = await boxOf(strip);
  const middle = y + height / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number, yPx: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + width * share, y: yPx }],
    });
  await touch('touchStart', 0.95, middle);
  for (const share of [0.8, 0.7, 0.6]) {
    await touch('touchMove', share, middle);
    expect(Math.abs((await boxOf(strip)).y - y)).toBeLessThanOrEqual(1);
  }
  await touch('touchEnd', 0.6, middle);
  await expect.poll(() => searchOf(page)).toMatch(/^\?to=\d{4}-\d\d(-\d\d)?$/);
  const dragged = await searchOf(page);
  const { y: now } = await boxOf(strip);
  await touch('touchStart', 0.45, now + height / 2);
  for (const up of [10, 40, 80, 120]) await touch('touchMove', 0.45, now + height / 2 - up);
  await touch('touchEnd', 0.45, now - 100);
  await expect.poll(async () => (await boxOf(strip)).y).toBeLessThan(now - 50);
  expect(await searchOf(page)).toBe(dragged);
});

test('every mark is as large as a finger, and all of them are on the screen', async ({ page }) => {
  await open(page);
  for (const title of chartTitles) {
    const boxes = await marks(page, title).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const { left, right, width, height } of boxes) {
      expect(Math.min(width, height), title).toBeGreaterThanOrEqual(24);
      expect(left, title).toBeGreaterThanOrEqual(0);
      expect(right, title).toBeLessThanOrEqual(360);
    }
  }
});

test('every field is in the window, and none so small that an iPhone zooms in on it', more, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  const fields = page.locator('select, textarea, input:not([type="radio"], [type="checkbox"], [type="range"])');
  const expectLarge = async (least: number): Promise<void> => {
    const shown = fields.filter({ visible: true });
    expect(await shown.count()).toBeGreaterThanOrEqual(least);
    for (const one of await shown.all()) {
      const sizePx = await one.evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
      expect(sizePx, await one.evaluate((field) => field.outerHTML)).toBeGreaterThanOrEqual(16);
    }
  };
  await actions(page, 'members').getByRole('button', { name: 'Copy link' }).tap();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeInViewport({ ratio: 1 });
  await expectSound(page);
  await expectLarge(2);
  await openedPanel(page, 'members', 'Cite');
  await expectLarge(4);
  await page.keyboard.press('Escape');
  await filtersButton(page).tap();
  await filterPanel(page)
    .locator('details')
    .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  await expectLarge(4);
  await page.keyboard.press('Escape');
  await embedDialog(page, 'members');
  await expectLarge(3);
});

test('the bar and its lists are in reach of a thumb, and a union is found and shown by taps', async ({ page }) => {
  await open(page);
  await section(page, 'Find your union').getByRole('combobox').tap();
  await page.keyboard.type(union.label);
  await section(page, 'Find your union').getByRole('option').first().tap();
  await expect(page.getByRole('heading', { name: union.name, level: 3 })).toBeVisible();
  const jump = page.getByRole('navigation', { name: 'On this page' });
  await jump.locator('summary').tap();
  for (const link of await jump.getByRole('link').all()) {
    expect((await boxOf(link)).height).toBeGreaterThanOrEqual(40);
  }
  await jump.getByRole('link').last().tap();
  await expect(section(page, 'Sources and method')).toBeInViewport();
});

async function boxOf(one: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await one.boundingBox();
  if (!box) throw new Error('it has no place on the page');
  return box;
}
