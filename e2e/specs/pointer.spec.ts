import { expect, type Locator, type Page } from 'playwright/test';
import { chartTitles, evidence, expectSearch, mark, open, searchOf } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { alike } from '../support/more.ts';

for (const chart of chartTitles) {
  test(
    `pointing at a mark in “${chart}” lifts it out of every chart, and leaving lets it go`,
    alike(chartTitles.indexOf(chart)),
    async ({ page }) => {
      await open(page);
      await expect(page.locator('[data-emphasis="hovered"]')).toHaveCount(0);
      await mark(page, chart, 'Communications Workers').hover();
      for (const other of chartTitles) {
        const drawn = page.getByRole('region', { name: other }).locator('svg [data-emphasis="hovered"]');
        await expect(drawn.first(), other).toContainText('Communications');
        await expect(
          page.getByRole('region', { name: other }).locator('svg [data-emphasis="muted"]').first(),
        ).toBeAttached();
      }
      await expectSearch(page, '');
      await page.mouse.move(2, 2);
      await expect(page.locator('[data-emphasis="hovered"], [data-emphasis="muted"]')).toHaveCount(0);
    },
  );

  test(
    `the tooltip in “${chart}” can be pointed at, stays, and goes by Escape without moving anything`,
    alike(chartTitles.indexOf(chart)),
    async ({ page }) => {
      await open(page);
      const one = mark(page, chart, 'Communications Workers');
      await one.hover();
      const tooltip = one.getByText('press Enter for the evidence');
      await expect(tooltip).toBeVisible();
      await expect(tooltip).toBeInViewport({ ratio: 1 });
      await slideTo(page, one, tooltip);
      await expect(tooltip).toBeVisible();
      const place = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      expect(await page.evaluate(() => window.scrollY)).toBe(place);
      await expect(page.locator('body')).toBeFocused();
    },
  );
}

test('a click pins a mark and its evidence, pointing elsewhere leaves it pinned, a second click lets it go', async ({
  page,
}) => {
  await open(page);
  const pinned = mark(page, 'By members', 'Service Employees').first();
  await pinned.click();
  await expectSearch(page, 'pick=seiu');
  await expect(evidence(page, 'Service Employees International Union')).toBeVisible();
  await mark(page, 'By members', 'Machinists').hover();
  for (const chart of chartTitles) {
    const drawn = page.getByRole('region', { name: chart }).locator('svg [data-emphasis="picked"]');
    await expect(drawn.first(), chart).toContainText('Service Employees');
  }
  await pinned.click();
  await expectSearch(page, '');
  await expect(page.locator('[data-emphasis="picked"]')).toHaveCount(0);
});

test('the evidence opens that of an affiliate that went the other way, and goes back by the browser', async ({
  page,
}) => {
  await open(page, 'pick=seiu');
  const parent = evidence(page, 'Service Employees International Union');
  await expect(parent).toContainText('It went the other way.');
  await parent.getByRole('button', { name: /^New Hampshire affiliate/ }).click();
  await expectSearch(page, 'pick=seiu-nh-affiliate');
  await expect(evidence(page, 'New Hampshire affiliate of the Service Employees International Union')).toBeVisible();
  await page.goBack();
  await expect(parent).toBeVisible();
});

test('the timeline is brushed by dragging: a new span, the span moved, and Escape puts back what was', async ({
  page,
}) => {
  await open(page);
  const strip = page.getByRole('group', { name: 'Time span shown' }).locator('svg').first();
  await drag(page, strip, [0.3, 0.6]);
  await expect.poll(() => searchOf(page)).toMatch(/^\?from=2015-\d\d(-\d\d)?&to=201\d-\d\d(-\d\d)?$/);
  const first = await searchOf(page);
  await drag(page, strip, [0.45, 0.6]);
  await expect.poll(() => searchOf(page)).not.toBe(first);
  const second = await searchOf(page);
  const box = await boxOf(strip);
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, box.y + 20, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => searchOf(page)).toBe(second);
  await page.getByRole('button', { name: 'Whole span' }).click();
  await expectSearch(page, '');
});

test('a press with a modifier on a link to a view stays the browser’s', async ({ page }) => {
  await open(page);
  const link = page.getByRole('link', { name: /^See the rows for/ }).first();
  // Not every headless browser opens the tab: what counts is that nobody prevents it.
  const left = page.evaluate(
    async () =>
      new Promise((resolve) => {
        addEventListener('click', (click) => resolve(!click.defaultPrevented), { once: true });
      }),
  );
  await link.click({ modifiers: ['ControlOrMeta'] });
  expect(await left).toBe(true);
  await expectSearch(page, '');
  await link.click();
  await expect.poll(() => searchOf(page)).not.toBe('');
  await expect(page.getByRole('main')).toBeFocused();
});

/** Moves along the mark until the tooltip is below, then down into it. */
async function slideTo(page: Page, one: Locator, tooltip: Locator): Promise<void> {
  const [from, to] = [await boxOf(one), await boxOf(tooltip)];
  const x = Math.min(to.x + to.width / 2, from.x + from.width - 2);
  await page.mouse.move(x, from.y + from.height / 2, { steps: 4 });
  await page.mouse.move(x, to.y + to.height / 2, { steps: 4 });
}

async function drag(page: Page, strip: Locator, [from, to]: readonly [number, number]): Promise<void> {
  const { x, y, width } = await boxOf(strip);
  await page.mouse.move(x + width * from, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width * to, y + 20, { steps: 6 });
  await page.mouse.up();
}

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('it has no place on the page');
  return box;
}
