import { expect, type Locator, type Page } from 'playwright/test';
import { chartTitles, evidence, expectSearch, mark, marks, open } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { articles, listed } from '../support/list-file.ts';
import { alike } from '../support/more.ts';

const upright = chartTitles.filter((title) => title !== 'Over time');

for (const chart of upright) {
  test(
    `in “${chart}” arrows, Home, End and Page keys move between marks and stop at the ends`,
    alike(upright.indexOf(chart)),
    async ({ page }) => {
      await open(page);
      const all = marks(page, chart);
      const last = (await all.count()) - 1;
      await all.first().focus();
      await expectMove(page, 'ArrowUp', all.first());
      await expectMove(page, 'ArrowDown', all.nth(1));
      await expectMove(page, 'End', all.last());
      await expectMove(page, 'ArrowDown', all.last());
      await expectMove(page, 'ArrowUp', all.nth(last - 1));
      await expectMove(page, 'Home', all.first());
      await expectMove(page, 'PageDown', all.nth(Math.min(10, last)));
      await expectMove(page, 'PageUp', all.first());
      const groups = page.getByRole('region', { name: chart }).getByRole('listbox').getByRole('group');
      await expectMove(page, 'ArrowLeft', all.first());
      await expectMove(page, 'ArrowRight', groups.nth(1).getByRole('option').first());
      await expectMove(page, 'ArrowLeft', all.first());
    },
  );
}

test('in the timeline left and right stay in a lane, up and down change lanes', async ({ page }) => {
  await open(page);
  const lanes = page.getByRole('region', { name: 'Over time' }).getByRole('listbox').getByRole('group');
  const [first, second] = [lanes.nth(0).getByRole('option'), lanes.nth(1).getByRole('option')];
  await first.first().focus();
  await expectMove(page, 'ArrowLeft', first.first());
  await expectMove(page, 'ArrowRight', first.nth(1));
  await expectMove(page, 'End', first.last());
  await expectMove(page, 'ArrowRight', first.last());
  await expectMove(page, 'Home', first.first());
  // Both are dated by the same day, and nothing in the lane is nearer.
  await expectMove(page, 'ArrowDown', second.first());
  await expectMove(page, 'ArrowUp', first.first());
  await expectMove(page, 'PageDown', mark(page, 'Over time', 'Service Employees').first());
  await expectMove(page, 'PageUp', first.nth(1));
  await lanes.last().getByRole('option').first().focus();
  await expectMove(page, 'ArrowDown', lanes.last().getByRole('option').first());
});

for (const chart of chartTitles) {
  test(
    `in “${chart}” Enter and Space open the evidence and close it, Escape closes it, and the focus stays`,
    alike(chartTitles.indexOf(chart)),
    async ({ page }) => {
      await open(page);
      const one = mark(page, chart, 'Communications Workers').first();
      await one.focus();
      const opened = evidence(page, 'Communications Workers of America');
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        await expectSearch(page, 'pick=cwa');
        await expect(opened).toBeVisible();
        await expect(one).toHaveAttribute('aria-selected', 'true');
        await page.keyboard.press(key);
        await expectSearch(page, '');
        await expect(opened).toBeHidden();
      }
      await one.blur();
      await one.focus();
      const tooltip = one.getByText('press Enter for the evidence');
      await expect(tooltip).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(opened).toBeVisible();
      await expect(tooltip).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(opened).toBeHidden();
      await expectSearch(page, '');
      await expect(one).toBeFocused();
    },
  );

  test(
    `“${chart}” is one tab stop, entered where it was left; letters find names, and keys with Ctrl are not its own`,
    alike(chartTitles.indexOf(chart)),
    async ({ page }) => {
      await open(page);
      const region = page.getByRole('region', { name: chart });
      const list = region.getByRole('listbox');
      await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
      await marks(page, chart).first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
      await expect(marks(page, chart).first()).not.toBeFocused();
      // All at once: a pause between letters begins another name.
      await Promise.all([...'comm'].map(async (letter) => page.keyboard.press(letter)));
      const found = mark(page, chart, 'Communications Workers').first();
      await expect(found).toBeFocused();
      for (const key of ['Control+ArrowDown', 'Alt+Home', 'Meta+End', 'Control+Enter', 'Control+n']) {
        await page.keyboard.press(key);
        await expect(found).toBeFocused();
      }
      await page.keyboard.press('Tab');
      await expect(list.locator(':focus')).toHaveCount(0);
      await page.keyboard.press('Shift+Tab');
      await expect(found).toBeFocused();
      await expectSearch(page, '');
      const count = await marks(page, chart).count();
      const places = await marks(page, chart).evaluateAll((all) =>
        all.map((one) => `${one.getAttribute('aria-posinset')} of ${one.getAttribute('aria-setsize')}`),
      );
      expect(places).toEqual(places.map((_, index) => `${index + 1} of ${count}`));
      await expect(list).toHaveAccessibleDescription(/arrow/i);
      await expect(region.getByText(/arrow/i).first()).toBeVisible();
    },
  );
}

test('a mark that opens nothing says all it has, and Enter leaves the address alone', async ({ page }) => {
  await open(page);
  const endorsing = new Set(listed.map(({ organization }) => organization));
  const silent = articles.context.find(({ organizations = [] }) => !organizations.some((id) => endorsing.has(id)));
  const one = mark(page, 'Over time', silent?.label ?? '');
  await one.focus();
  await page.keyboard.press('Enter');
  await expectSearch(page, '');
  await expect(one).toHaveAccessibleName(/Source: /);
});

async function expectMove(page: Page, key: string, to: Locator): Promise<void> {
  await page.keyboard.press(key);
  await expect(to, key).toBeFocused();
}
