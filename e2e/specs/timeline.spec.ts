import { expect, type Locator, type Page } from 'playwright/test';
import { expectSearch, expectShown, marks, open, searchOf, section } from '../support/dashboard.ts';
import { chooseCandidate } from '../support/filters.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';
import { articles, type Listed, second } from '../support/list-file.ts';

const isSecond = ({ candidate }: Listed) => candidate === second.id;

const range = (page: Page): Locator => page.getByRole('group', { name: 'Date range (filters the page)' });
const handle = (page: Page, name: 'From' | 'Through'): Locator => range(page).getByRole('slider', { name });

test('played dates run in the picture and end with everything; the whole run is no step', async ({ page }) => {
  await openAtRest(page);
  const steps = await page.evaluate(() => history.length);
  await range(page).getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(2000);
  await expect(range(page).getByText(/^As of /)).toBeVisible();
  await expect(marks(page, 'When they endorsed').filter({ hasText: 'outside the dates shown' }).first()).toBeAttached();
  await expect(range(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.resume();
  await page.clock.runFor(20_000);
  await expect(range(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expectSearch(page, '');
  await expectShown(page, () => true);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('a played list can be paused, stays at its day, and is one step', async ({ page }) => {
  await openAtRest(page);
  await chooseCandidate(page, second.shortName);
  await range(page).getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(3000);
  await range(page).getByRole('button', { name: 'Pause' }).click();
  await page.clock.resume();
  const paused = await searchOf(page);
  expect(paused).toMatch(new RegExp(`^\\?candidate=${second.id}&to=\\d{4}-\\d\\d(?:-\\d\\d)?$`));
  await page.clock.runFor(3000);
  expect(await searchOf(page)).toBe(paused);
  await expect(range(page).getByText(/^As of /)).toBeVisible();
  await page.goBack();
  await expectSearch(page, `candidate=${second.id}`);
  await expectShown(page, isSecond);
});

test('a drag along the strip is one step, and Escape puts back what was', async ({ page }) => {
  await open(page);
  await chooseCandidate(page, second.shortName);
  const before = await page.evaluate(() => history.length);
  await drag(page, [0.98, 0.6]);
  await page.mouse.up();
  await expect.poll(() => searchOf(page)).toMatch(/&to=\d{4}-\d\d(?:-\d\d)?$/);
  const dragged = await searchOf(page);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await drag(page, [0.6, 0.3]);
  await expect.poll(() => searchOf(page)).not.toBe(dragged);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => searchOf(page)).toBe(dragged);
  await range(page).getByRole('button', { name: 'Show all dates' }).click();
  await expectSearch(page, `candidate=${second.id}`);
});

test('by keys each end moves by a day and by 30, and what was left of the range can be had back', async ({ page }) => {
  await open(page);
  const through = handle(page, 'Through');
  await through.focus();
  const last = Number(await through.inputValue());
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageDown');
  await expect(through).toHaveValue(String(last - 31));
  await expect.poll(() => searchOf(page)).toMatch(/^\?to=/);
  await expect(through).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+\.? \d{1,2}, \d{4}$/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(through).toHaveValue(String(last));
  await expectSearch(page, '');
  await handle(page, 'From').press('End');
  await expect(handle(page, 'From')).toHaveValue(await through.inputValue());
  await expect(through).toBeEnabled();
  await range(page).getByRole('button', { name: 'Show all dates' }).press('Enter');
  await expectSearch(page, '');
  await expect(range(page).getByRole('button', { name: 'Show all dates' })).toBeFocused();
});

test('the numbered events that are no endorsements are told in full below', more, async ({ page }) => {
  await open(page);
  const timeline = section(page, 'When they endorsed');
  await timeline
    .locator('summary')
    .filter({ hasText: /^Context: / })
    .click();
  const items = timeline.locator('.timeline-context').getByRole('listitem');
  await expect(items).toHaveCount(articles.context.length);
  for (const { label } of articles.context) await expect(items.filter({ hasText: label })).toBeVisible();
});

/** Opens the page and stops its clock: it plays only as far as the test lets time pass. */
async function openAtRest(page: Page): Promise<void> {
  await page.clock.install({ time: '2027-03-05T12:00:00Z' });
  await open(page);
  await page.clock.pauseAt('2027-03-05T13:00:00Z');
}

/** Drags along the strip, between shares of its width, and holds on. */
async function drag(page: Page, [from, to]: readonly [number, number]): Promise<void> {
  const strip = range(page).locator('.date-strip');
  await strip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width * from, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * to, y + height / 2, { steps: 6 });
}
