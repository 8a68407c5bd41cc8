import { expect, type Locator, type Page } from 'playwright/test';
import {
  chartTitles,
  evidence,
  expectSearch,
  expectShown,
  mark,
  marks,
  open,
  section,
  table,
} from '../support/dashboard.ts';
import { chip, chooseCandidate, filterPanel, filterPlace, filtersButton, group } from '../support/filters.ts';
import { first, isUnion, keptChoices, nth, second } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

test('every chart is reached from the top of the page in no more than 2k + 6 Tabs, by skip link and jump list', async ({
  page,
}) => {
  for (const [index, title] of chartTitles.entries()) {
    await open(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the charts' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    const jump = page.getByRole('navigation', { name: 'On this page' }).locator('summary');
    if (index > 0) {
      await tabsTo(jump);
      await page.keyboard.press('Enter');
      await jump.locator('..').getByRole('link', { name: title }).press('Enter');
    }
    expect(await tabsTo(marks(page, title)), title).toBeLessThanOrEqual(2 * (index + 1) + 6);
  }
});

test('the tab stops are one list both ways, each of them in sight, and no longer for more marks', async ({ page }) => {
  await open(page, `candidate=${second.id}`);
  const few = await stops(page, 'Tab');
  expect(new Set(few).size).toBe(few.length);
  expect((await stops(page, 'Shift+Tab')).toReversed()).toEqual(few);
  // All that the filter adds is its chip and the way to reset it.
  await open(page);
  expect(await stops(page, 'Tab')).toHaveLength(few.length - 2);
});

test('the filters are opened, worked and left by keys alone, and the focus is back where it was', async ({ page }) => {
  const { of } = nth(keptChoices.filter(isUnion));
  await open(page);
  await filtersButton(page).focus();
  await page.keyboard.press('Enter');
  const panel = filterPanel(page);
  await expect(panel).toBeVisible();
  await expect(panel.locator(':focus')).toHaveCount(1);
  await group(panel, 'Union or group').press('Enter');
  await panel.getByRole('searchbox', { name: 'Find a union or group' }).focus();
  await page.keyboard.type(of.label);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectSearch(page, `union=${of.id}`);
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('Tab');
  await expect(page.locator(':focus:not(dialog *, body)')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(filtersButton(page)).toBeFocused();
  await expectShown(page, ({ organization }) => organization === of.id);
});

test('the focus stays on the bar where another layout changes it', more, async ({ page }) => {
  await open(page);
  for (const [from, to] of [
    [1280, 360],
    [360, 1280],
  ] as const) {
    await page.setViewportSize({ width: from, height: 800 });
    await filtersButton(page).focus();
    await page.setViewportSize({ width: to, height: 800 });
    await expect(filtersButton(page)).toBeFocused();
  }
});

test('taking filters off by key moves the focus on to the next one, and then to the filters’ place', async ({
  page,
}) => {
  await open(page, 'kind=national-union&decided=member-vote');
  await chip(page, 'National unions').press('Enter');
  await expect(chip(page, 'Decided by a member vote')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSearch(page, '');
  await expect(page.locator(filterPlace)).toBeFocused();
});

test('evidence is one Tab from the mark that opened it, and closing gives the focus back', async ({ page }) => {
  const { of } = nth(keptChoices.filter(isUnion));
  await open(page);
  for (const opener of [
    mark(page, 'The unions by size', of.label),
    table(page).getByRole('button', { name: of.name, exact: true }),
  ]) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page, of.name)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: `Evidence for ${of.label} is open below` })).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(evidence(page, of.name).getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(evidence(page, of.name)).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('in every chart the focus stays when a filter takes its mark away', async ({ page }) => {
  const { of } = nth(keptChoices.filter((one) => isUnion(one) && one.candidate === first.id));
  await open(page, `candidate=${second.id}`);
  await chooseCandidate(page, 'All');
  for (const title of chartTitles) {
    const one = mark(page, title, of.label).first();
    await one.focus();
    await page.goBack();
    await expect(one).toBeHidden();
    await expect(marks(page, title).and(page.locator(':focus'))).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(marks(page, title).first()).toBeFocused();
    await page.goForward();
    await expect(one).toBeAttached();
  }
});

test('where a filter takes every mark away, the focus goes to the way out, though the mark be out of sight', async ({
  page,
}) => {
  await open(page, `candidate=${first.id}&decided=delegates`);
  await expectShown(page, () => false);
  await page.getByRole('button', { name: 'Reset all filters' }).click();
  const one = marks(page, nth(chartTitles.toReversed())).first();
  await one.focus();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(one).not.toBeInViewport();
  await page.goBack();
  await expectShown(page, () => false);
  await expect(page.getByRole('button', { name: /^Remove “.*” to see/ }).first()).toBeFocused();
});

test('keys on the page at large do nothing but what the browser does with them', more, async ({ page }) => {
  await open(page);
  // The last part to come.
  await expect(section(page, 'Where the two lists differ')).toBeAttached();
  const before = await page.getByRole('main').ariaSnapshot();
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') await page.keyboard.press(letter);
  for (const key of ['ArrowLeft', 'ArrowRight', 'Enter', 'Escape', 'Home']) await page.keyboard.press(key);
  await expectSearch(page, '');
  expect(await page.getByRole('main').ariaSnapshot()).toBe(before);
  await expect(page.locator('body')).toBeFocused();
});

/** Presses Tab until one of these has the focus, and gives how often that was. */
async function tabsTo(those: Locator): Promise<number> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await hasFocus(those)) return tabs;
    await those.page().keyboard.press('Tab');
  }
  throw new Error('it is not reached');
}

async function hasFocus(those: Locator): Promise<boolean> {
  return (await those.and(those.page().locator(':focus')).count()) > 0;
}

/** What has the focus at each press, from the page's edge to the table. Fails where the reader can't see it all. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  const found: string[] = [];
  const end = await section(page, 'All endorsements')
    .getByRole('region')
    .evaluateHandle((one) => one);
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const { stop, hidden, isEnd } = await page.evaluate(focusedStop, end);
    if (key === 'Tab' ? isEnd : found.length > 0 && stop === 'BODY') return found;
    expect(hidden, stop).toBe('');
    if (!isEnd) found.push(stop);
  }
  throw new Error(`the focus goes on and on: ${found.join('; ')}`);
}

/** What has the focus, by its place in the document, and what hides it, if anything does. Runs in a page. */
function focusedStop(end: Element | SVGElement): {
  readonly stop: string;
  readonly hidden: string;
  readonly isEnd: boolean;
} {
  const element = document.activeElement ?? document.body;
  if (element === document.body) return { stop: 'BODY', hidden: '', isEnd: false };
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const bar = document.querySelector('.page-bar');
  const barBottom = bar?.contains(element) ? 0 : (bar?.getBoundingClientRect().bottom ?? 0);
  const isUnderBar = barBottom < 60 && top < barBottom - 1 && bottom > 0;
  const isOut = top < -1 || bottom > window.innerHeight + 1 || left < -1 || right > window.innerWidth + 1;
  const place = [...document.querySelectorAll('*')].indexOf(element);
  // The bar says where the reader is: its words change on the way.
  const name = bar?.contains(element) ? '' : (element.getAttribute('aria-label') ?? element.textContent.slice(0, 30));
  return {
    stop: `${place} ${element.tagName} ${name}`,
    hidden: isOut ? 'out of the window' : isUnderBar ? 'under the bar' : '',
    isEnd: element === end,
  };
}
