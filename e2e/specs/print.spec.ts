import { expect } from 'playwright/test';
import { test } from '../support/page.ts';

test('a printed page leaves out what only a screen can do and refers to its sources by number', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Sort by' })).toBeHidden();
  for (const chart of ['members', 'head-to-head', 'timeline', 'decisions']) {
    await expect(page.locator(`#${chart} svg.chart-frame`).first()).toBeVisible();
    await expect(page.locator(`#${chart} .chart-sources`)).toBeVisible();
    await expect(page.locator(`#${chart} .chart-sources`)).toContainText(/\[\d+(, \d+)*\]/);
  }
  const count = await page.locator('.source-list > li').count();
  const cells = await page.locator('table.endorsements tbody tr > td:last-child').allInnerTexts();
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) {
    const numbers = [...cell.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(numbers.length, cell).toBeGreaterThan(0);
    for (const number of numbers) expect(number).toBeLessThanOrEqual(count);
  }
});
