import { expect, type Page } from 'playwright/test';
import { open, section } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';

// No pictures are kept: every browser and system smooths letters in its own way. What has to look alike is compared
// within one browser.
const bars = 'The unions by size';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// A font that is not there in time is left out: from the second visit on it is.
test.beforeEach(({ page }) => open(page));

for (const [theme, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`“${theme}” chosen on the page looks as it does where the system is ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    const bySystem = await picture(page);
    await page.emulateMedia({ colorScheme: other });
    const unlike = await picture(page);
    await open(page, `theme=${theme}`);
    expect(bySystem.equals(unlike)).toBe(false);
    expect(bySystem.equals(await picture(page))).toBe(true);
  });
}

test('patterns tell the candidates apart without color, and only where they are asked for', async ({ page }) => {
  await open(page);
  const plain = await chartPicture(page, bars);
  await open(page, 'pattern=on');
  expect(plain.equals(await chartPicture(page, bars))).toBe(false);
  await open(page);
  expect(plain.equals(await chartPicture(page, bars))).toBe(true);
});

/** A chart alone, with nothing pointed at: its drawing, not the controls that may hold the focus. */
async function chartPicture(page: Page, chart: string): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return section(page, chart).locator('.chart-canvas').screenshot();
}

/** The top of the page, the way it opens. */
async function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ caret: 'hide' });
}
