import { expect } from 'playwright/test';
import { evidence, open, section, table } from '../support/dashboard.ts';
import { union } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('what a reader selects and copies has no words that only a screen reader has', more, async ({ page }) => {
  await open(page, `pick=${union.id}`);
  const parts = [
    evidence(page, union.name),
    table(page),
    section(page, 'The unions by size'),
    section(page, 'Sources and method'),
  ];
  for (const part of parts) {
    const heard = await part.locator('.visually-hidden').allInnerTexts();
    await part.evaluate((one) => getSelection()?.selectAllChildren(one));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(async () => navigator.clipboard.readText());
    expect(heard.length).toBeGreaterThan(0);
    for (const words of new Set(heard.filter((one) => one.trim() !== ''))) expect(copied).not.toContain(words);
    expect(copied.length).toBeGreaterThan(200);
  }
});
