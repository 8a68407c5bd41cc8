import { expect, type Locator, type Page } from 'playwright/test';
import { charts } from '../../src/charts/charts.ts';
import { chartTitles, evidence, expectSearch, mark, marks, open, section } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { articles, isUnion, keptChoices, listed, nth } from '../support/list-file.ts';

/** A union whose first letters begin no other name. */
const { of: union } = nth(keptChoices.filter((one) => isUnion(one) && isAlone(one.of.label)));

function isAlone(label: string): boolean {
  const start = label.slice(0, 3).toLowerCase();
  return listed.filter(({ of }) => of.label.toLowerCase().startsWith(start)).length === 1;
}

// Where each key leads, from any mark of any list, is told by the laws of `roving-focus`.
test('in every chart arrows, Home, End and Page keys move the focus along its marks and across its groups', async ({
  page,
}) => {
  await open(page);
  for (const { title, orientation } of charts) {
    const isUpright = orientation === 'vertical';
    const groups = section(page, title).getByRole('listbox').getByRole('group');
    const own = groups.first().getByRole('option');
    await own.first().focus();
    await expectMove(page, isUpright ? 'ArrowUp' : 'ArrowLeft', own.first());
    await expectMove(page, isUpright ? 'ArrowDown' : 'ArrowRight', own.nth(1));
    await expectMove(page, 'Home', own.first());
    await page.keyboard.press('PageDown');
    await expect(own.first()).not.toBeFocused();
    await expectMove(page, 'Home', own.first());
    await page.keyboard.press(isUpright ? 'ArrowRight' : 'ArrowDown');
    await expect(groups.nth(1).getByRole('option').and(page.locator(':focus'))).toHaveCount(1);
    await expectMove(page, 'End', isUpright ? marks(page, title).last() : groups.nth(1).getByRole('option').last());
  }
});

test('in every chart Enter and Space open the evidence and close it, Escape closes it, and the focus stays', async ({
  page,
}) => {
  await open(page);
  const opened = evidence(page, union.name);
  for (const title of chartTitles) {
    const one = mark(page, title, union.label).first();
    await one.focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(opened).toBeVisible();
      await expectSearch(page, `pick=${union.id}`);
      await expect(one).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press(key);
      await expect(opened).toBeHidden();
    }
    await page.keyboard.press('Enter');
    await expect(opened).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
    await expectSearch(page, '');
    await expect(one).toBeFocused();
  }
});

test('every chart is one tab stop, entered where it was left; letters find names, and keys with Ctrl are not its own', async ({
  page,
}) => {
  await open(page);
  for (const title of chartTitles) {
    const list = section(page, title).getByRole('listbox');
    await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
    await marks(page, title).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
    // All at once: a pause between letters begins another name.
    await Promise.all(Array.from(union.label.slice(0, 3), async (letter) => page.keyboard.press(letter)));
    const found = mark(page, title, union.label).first();
    await expect(found).toBeFocused();
    for (const key of ['Control+ArrowDown', 'Alt+Home', 'Meta+End', 'Control+Enter', 'Control+n']) {
      await page.keyboard.press(key);
      await expect(found).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(list.locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(found).toBeFocused();
    const count = await marks(page, title).count();
    const places = await marks(page, title).evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('aria-posinset')} of ${one.getAttribute('aria-setsize')}`),
    );
    expect(places).toEqual(places.map((_, index) => `${index + 1} of ${count}`));
    await expect(list).toHaveAccessibleDescription(/arrow/i);
  }
  await expectSearch(page, '');
});

test('the keys of a chart are told to who uses them, and to nobody else', async ({ page }) => {
  await open(page);
  const [title] = chartTitles;
  const keys = section(page, title ?? '').locator('.chart-keys');
  const isSeen = () => keys.evaluate((one) => getComputedStyle(one).clipPath === 'none');
  expect(await isSeen()).toBe(false);
  await marks(page, title ?? '')
    .first()
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(isSeen).toBe(true);
});

test('a mark that opens nothing says all it has, and Enter leaves the address alone', async ({ page }) => {
  await open(page);
  const silent = nth(articles.context.filter(({ organizations = [] }) => organizations.length === 0));
  const one = mark(page, 'When they endorsed', silent.label);
  await one.focus();
  await page.keyboard.press('Enter');
  await expectSearch(page, '');
  await expect(one).toBeFocused();
});

async function expectMove(page: Page, key: string, to: Locator): Promise<void> {
  await page.keyboard.press(key);
  await expect(to, key).toBeFocused();
}
