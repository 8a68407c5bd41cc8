import { expect, type Locator, type Page } from 'playwright/test';
import {
  chartTitles,
  disclosure,
  expectSearch,
  expectShown,
  filters,
  mark,
  marks,
  open,
} from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { alike, more } from '../support/more.ts';

test('the first key leads past masthead and filters to the charts', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the charts' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const [index, chart] of chartTitles.entries()) {
  const most = 2 * (index + 1) + 6;
  test(
    `“${chart}” is reached from the top of the page by skip links and ${most} Tabs at most`,
    alike(chartTitles.length - 1 - index),
    async ({ page }) => {
      await open(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      let tabs = 0;
      while (!(await hasFocus(marks(page, chart))) && tabs <= most) {
        await page.keyboard.press('Tab');
        tabs += 1;
        const next = page.getByRole('link', { name: 'Skip to the next' }).and(page.locator(':focus'));
        const isBefore = !(await hasFocus(
          page.getByRole('region', { name: chart }).locator('a, button, input, [role]'),
        ));
        if (isBefore && (await next.count()) > 0) await page.keyboard.press('Enter');
      }
      expect(tabs).toBeLessThanOrEqual(most);
      await expect(marks(page, chart).first()).toBeFocused();
    },
  );
}

test('the tab stops are one list both ways, each of them in sight, and no longer for more marks', async ({ page }) => {
  await open(page, 'candidate=sanders');
  const few = await stops(page, 'Tab');
  expect(new Set(few).size).toBe(few.length);
  expect((await stops(page, 'Shift+Tab')).toReversed()).toEqual(few);
  // All that the filter adds is its chip and the way to reset it.
  await open(page);
  expect(await stops(page, 'Tab')).toHaveLength(few.length - 2);
});

test('a candidate is chosen in four keys, a chart is one Tab from its controls, the largest is one key away', async ({
  page,
}) => {
  await open(page);
  for (const key of ['Tab', 'Tab', 'Tab', 'ArrowLeft']) await page.keyboard.press(key);
  await expectSearch(page, 'candidate=sanders');
  await page.getByRole('radio', { name: 'Members', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(mark(page, 'By members', 'Communications Workers')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const table = page.getByRole('region', { name: 'By members' }).getByRole('table');
  await expect(table.getByRole('row', { name: 'Communications Workers' })).toContainText('700,000');
});

test('the filters can be worked by keys alone, and each closes without losing its place', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'All' }).focus();
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('cwa');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectShown(page, ({ organization }) => organization === 'cwa');
  await page.keyboard.press('Escape');
  const opener = page.locator('summary').filter({ hasText: 'Unions' });
  await expect(opener).toBeFocused();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the focus stays in the filters where another layout takes away what had it', more, async ({ page }) => {
  await open(page);
  const bar = page.locator('#filters');
  for (const [from, to] of [
    [1280, 600],
    [600, 1280],
  ] as const) {
    await page.setViewportSize({ width: from, height: 800 });
    const control = from === 1280 ? disclosure(page, 'Dates') : bar.getByRole('button', { name: 'Filters' });
    await control.focus();
    await page.setViewportSize({ width: to, height: 800 });
    await expect(bar).toBeFocused();
  }
});

test('a button that has nothing left to do keeps the focus', async ({ page }) => {
  await open(page, 'asof=2015-12-16');
  await disclosure(page, 'As it stood').click();
  const everything = page.getByRole('button', { name: 'Show everything' });
  await everything.press('Enter');
  await expectSearch(page, '');
  await expect(everything).toBeFocused();
  await expect(everything).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(disclosure(page, 'As it stood')).toBeFocused();
});

test('taking filters off by key moves the focus on to the next one, and then to the filters', async ({ page }) => {
  await open(page, 'kind=national-union&decided=member-vote');
  await page.getByRole('button', { name: /^Remove filter: National unions/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^Remove filter: Decided/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSearch(page, '');
  await expect(filters(page)).toBeFocused();
});

for (const chart of chartTitles) {
  test(
    `in “${chart}” the focus stays when the filter takes its mark away`,
    alike(chartTitles.indexOf(chart)),
    async ({ page }) => {
      await open(page, 'candidate=sanders');
      await filters(page).getByRole('radio', { name: 'All' }).check();
      await expectShown(page, () => true);
      await marks(page, chart).first().focus();
      await Promise.all([...'mach'].map(async (letter) => page.keyboard.press(letter)));
      await expect(mark(page, chart, 'Machinists').first()).toBeFocused();
      await page.goBack();
      await expectShown(page, ({ candidate }) => candidate === 'sanders');
      await expect(marks(page, chart).and(page.locator(':focus'))).toHaveCount(1);
      await page.keyboard.press('Home');
      await expect(marks(page, chart).first()).toBeFocused();
    },
  );
}

test('where a filter takes every mark away, the focus goes to the way out, though the mark be out of sight', async ({
  page,
}) => {
  await open(page, 'candidate=clinton&decided=member-vote');
  await page.getByRole('main').getByRole('button', { name: /reset/i }).click();
  await marks(page, 'How it was decided').first().focus();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(marks(page, 'How it was decided').first()).not.toBeInViewport();
  await page.goBack();
  await expectShown(page, () => false);
  await expect(page.getByRole('main').getByRole('button', { name: /reset/i })).toBeFocused();
});

test('keys on the page at large do nothing but what the browser does with them', more, async ({ page }) => {
  await open(page);
  const before = await page.getByRole('main').ariaSnapshot();
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') await page.keyboard.press(letter);
  for (const key of ['ArrowLeft', 'ArrowRight', 'Enter', 'Escape', 'Home']) await page.keyboard.press(key);
  await expectSearch(page, '');
  expect(await page.getByRole('main').ariaSnapshot()).toBe(before);
  await expect(page.locator('body')).toBeFocused();
});

async function hasFocus(those: Locator): Promise<boolean> {
  return (await those.and(those.page().locator(':focus')).count()) > 0;
}

/** What has the focus at each press, from the page's edge to the table. Fails where the reader can't see it all. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  const found: string[] = [];
  const isEnd = (stop: string) =>
    key === 'Tab' ? stop.includes('Table of endorsements') : found.length > 0 && stop === 'BODY';
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const { stop, hidden } = await page.evaluate(focusedStop);
    if (isEnd(stop)) return found;
    expect(hidden, stop).toBe('');
    found.push(stop);
  }
  throw new Error(`the focus goes on and on: ${found.join('; ')}`);
}

/** What has the focus, by its place in the document, and what hides it, if anything does. Runs in a page. */
function focusedStop(): { readonly stop: string; readonly hidden: string } {
  const element = document.activeElement ?? document.body;
  if (element === document.body) return { stop: 'BODY', hidden: '' };
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const bar = document.querySelector('search');
  const barBottom = bar?.contains(element) ? 0 : (bar?.getBoundingClientRect().bottom ?? 0);
  const isUnderBar = barBottom < window.innerHeight / 2 && top < barBottom - 1 && bottom > 0;
  const isOut = top < -1 || bottom > window.innerHeight + 1 || left < -1 || right > window.innerWidth + 1;
  const place = [...document.querySelectorAll('*')].indexOf(element);
  const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 30);
  return {
    stop: `${place} ${element.tagName} ${name}`,
    hidden: isOut ? 'out of the window' : isUnderBar ? 'under the bar' : '',
  };
}
