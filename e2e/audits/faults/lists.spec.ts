import { expect } from 'playwright/test';
import { madeList } from '../../../src/dataset/made-list.fixture.ts';
import { expectLive, rowHeads, section } from '../../support/dashboard.ts';
import { openFilters } from '../../support/filters.ts';
import { expectSound } from '../../support/page.ts';
import { listWith, rawArticles, sendList } from './hostile-list.ts';
import { expectAccessible, expectVital, openAtOnce, test } from './faulty-page.ts';

const bars = 'The unions by size';

test.describe('a list without an endorsement', () => {
  test.use({ charts: 2 });

  test('says so in every place', async ({ page }) => {
    const raw = { ...rawArticles(), endorsements: [], context: [], claims: [] };
    await sendList(page, raw);
    await openAtOnce(page);
    await expect(page.getByText('This list has no endorsements yet.')).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(0);
    await expectAccessible(page);
  });
});

test('of 2,000 rows the table begins with a few and says of how many, and the page is live', async ({ page }) => {
  test.slow();
  await sendList(page, madeList(2000));
  await openAtOnce(page);
  await expectLive(page);
  await expect.poll(() => rowHeads(page).filter({ visible: true }).count()).toBeLessThan(50);
  await expect(page.getByText('2,000').first()).toBeVisible();
  await openFilters(page);
});

test('sizes ten-million-fold apart, sizes and dates that nobody knows and thirty choices of one day are all drawn', async ({
  page,
}) => {
  const names = Array.from({ length: 30 }, (_, index) => `Local ${index + 1}`);
  const raw = listWith([
    { name: 'Giant', members: 50_000_000 },
    { name: 'Dwarf', members: 5 },
    { name: 'Undated', members: null, date: null },
    ...names.map((name) => ({ name, members: 1000, date: '2015-08-15' })),
  ]);
  await sendList(page, raw);
  await openAtOnce(page);
  await expect(page.getByRole('status').filter({ hasText: 'isn’t the one this page was built with' })).toBeVisible();
  await section(page, bars).locator('.chart-more').click();
  for (const said of [/^Giant,.* 50 million members/, /^Dwarf,.* 5 members/, /^Undated,.*not reported/i]) {
    await expect(section(page, bars).getByRole('option', { name: said })).toBeAttached();
  }
  const widths = await section(page, bars)
    .locator('svg.chart-frame .bar')
    .evaluateAll((drawn) => drawn.map((bar) => bar.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(0.95);
  const spoken = (await section(page, 'When they endorsed').getByRole('option').allTextContents()).join('\n');
  for (const name of names) expect(spoken).toContain(`${name},`);
  await expect(page.getByText('1970')).toHaveCount(0);
  await expectAccessible(page);
});

test('a third candidate has a choice, a lane and a color of their own', async ({ page }) => {
  const list = listWith([{ name: 'Third Force', members: 9000, candidate: 'third' }]);
  const third = { id: 'third', name: 'Theodora Third', shortName: 'Third', order: 3, left: null };
  const raw = { ...list, candidates: [...list.candidates, third] };
  await sendList(page, raw);
  await openAtOnce(page);
  await expect(section(page, 'When they endorsed').getByRole('group', { name: /^Theodora Third/ })).toBeAttached();
  const fills = await section(page, bars)
    .locator('svg.chart-frame .bar')
    .evaluateAll((drawn) => new Set(drawn.map((bar) => getComputedStyle(bar).fill)).size);
  expect(fills).toBeGreaterThanOrEqual(3);
  await expect((await openFilters(page)).getByRole('radio', { name: /^Third/ })).toBeVisible();
});

test('at any width, and hidden and shown again, the charts are drawn and nothing is wider than its window', async ({
  page,
}) => {
  test.slow();
  await openAtOnce(page);
  await expectLive(page);
  const options = await page.getByRole('option').count();
  for (const width of [320, 599, 601, 6000, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(async () => page.getByRole('option').count()).toBe(options);
    await expectVital(page);
    await expectSound(page);
  }
  for (const style of ['inline-size: 0', 'inline-size: 39px', 'display: none', '']) {
    await page.evaluate((css) => {
      for (const canvas of document.querySelectorAll<HTMLElement>('.chart-canvas')) canvas.style.cssText = css;
    }, style);
  }
});
