import { expect, type Locator, type Page } from 'playwright/test';
import {
  chartTitles,
  evidence,
  expectSearch,
  mark,
  marks,
  open,
  searchOf,
  section,
  table,
} from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { isUnion, keptChoices, nth, publicRecord } from '../support/list-file.ts';

const { of: union } = nth(keptChoices.filter(isUnion), 3);

test('pointing at a mark lifts it out of every chart, and leaving lets it go', async ({ page }) => {
  await open(page);
  for (const title of chartTitles) {
    await mark(page, title, union.label).first().hover();
    for (const other of chartTitles) {
      const drawn = section(page, other).locator('svg [data-emphasis="hovered"]');
      await expect(drawn.first(), `${title} in ${other}`).toContainText(union.label);
      await expect(section(page, other).locator('svg [data-emphasis="muted"]').first()).toBeAttached();
    }
    await page.mouse.move(2, 2);
    await expect(page.locator('[data-emphasis="hovered"], [data-emphasis="muted"]')).toHaveCount(0);
  }
  await expectSearch(page, '');
});

test('a tooltip is whole in the window, can be pointed at, and goes by Escape without moving anything', async ({
  page,
}) => {
  await open(page);
  for (const title of chartTitles) {
    const one = mark(page, title, union.label).first();
    await one.hover();
    const tooltip = one.locator('.mark-hint');
    await expect(tooltip).toContainText(union.name);
    await expect(tooltip).toBeInViewport({ ratio: 1 });
    await slideTo(page, one, tooltip);
    await expect(tooltip).toBeVisible();
    const place = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Escape');
    await expect(tooltip).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    await page.mouse.move(2, 2);
  }
  await expect(page.locator('body')).toBeFocused();
});

test('a click pins a mark in every chart, pointing elsewhere leaves it pinned, a second click lets it go', async ({
  page,
}) => {
  await open(page);
  const pinned = mark(page, 'The unions by size', union.label);
  await pinned.click();
  await expectSearch(page, `pick=${union.id}`);
  await expect(evidence(page, union.name)).toBeVisible();
  await marks(page, 'The unions by size').first().hover();
  for (const title of chartTitles) {
    const drawn = section(page, title).locator('svg [data-emphasis="picked"]');
    await expect(drawn.first(), title).toContainText(union.label);
  }
  await pinned.click();
  await expectSearch(page, '');
  await expect(page.locator('[data-emphasis="picked"]')).toHaveCount(0);
});

test('the evidence lies at the foot of the window, never over what was pressed, wherever that was', async ({
  page,
}) => {
  await open(page);
  const pressed = [
    ...chartTitles.map((title) => mark(page, title, union.label).first()),
    table(page).getByRole('button', { name: union.name }),
  ];
  for (const one of pressed) {
    // Low in the window, where the evidence will lie.
    await one.evaluate((element) =>
      window.scrollBy({ top: element.getBoundingClientRect().bottom - window.innerHeight + 40, behavior: 'instant' }),
    );
    await one.click();
    const panel = evidence(page, union.name);
    await expect(panel).toBeVisible();
    await expect
      .poll(async () => {
        const [mine, its] = [await one.boundingBox(), await panel.boundingBox()];
        return mine !== null && its !== null && mine.y >= 44 && mine.y + mine.height <= its.y;
      })
      .toBe(true);
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel).toBeHidden();
  }
});

test('a square of the scoreboard opens its claim, and the claim’s own view is one press away', async ({ page }) => {
  const last = nth(publicRecord.claims.toReversed());
  await open(page, 'record=public');
  const claims = section(page, 'Checking the claims');
  await claims.locator(`a.square[href="#claim-${last.id}"]`).click();
  const line = claims.locator(`#claim-${last.id}`);
  await expect(line.locator('summary')).toBeFocused();
  await expect(line.locator('.claim-body')).toBeInViewport();
  const see = claims.getByRole('link', { name: /^See these in the charts/, includeHidden: true }).first();
  const view = await see.getAttribute('href');
  await see.evaluate((link: HTMLElement) => link.click());
  await expect.poll(async () => `${await searchOf(page)}#main`).toBe(view);
});

test('a press with a modifier on a link to a view stays the browser’s', async ({ page }) => {
  await open(page);
  const link = page.getByRole('navigation', { name: 'Source' }).getByRole('link').last();
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
});

/** Moves along the mark until the tooltip is below, then down into it. */
async function slideTo(page: Page, one: Locator, tooltip: Locator): Promise<void> {
  const [from, to] = [await one.boundingBox(), await tooltip.boundingBox()];
  if (!from || !to) throw new Error('the mark or its tooltip has no place on the page');
  const x = Math.min(Math.max(to.x + to.width / 2, from.x + 2), from.x + from.width - 2);
  await page.mouse.move(x, from.y + from.height / 2, { steps: 4 });
  await page.mouse.move(x, to.y + to.height / 2, { steps: 4 });
}
