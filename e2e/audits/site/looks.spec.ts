import { expect, type Page } from 'playwright/test';
import { chartTitles, expectShown, open, section } from '../../support/dashboard.ts';
import { chooseCandidate } from '../../support/filters.ts';
import { articles, nth } from '../../support/list-file.ts';
import { test } from '../../support/page.ts';

// No pictures are kept: every browser and system smooths letters in its own way. What has to look alike is compared
// within one browser; what has to stay as it was drawn is kept as SVG beside each chart.
const [first, second] = [nth(articles.candidates), nth(articles.candidates, 1)];
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

test('a view looks the same however it was reached: by hand, by its address, by going back', async ({ page }) => {
  await open(page);
  await chooseCandidate(page, second.shortName);
  await section(page, bars).getByRole('radio', { name: 'Name' }).check();
  await expectShown(page, ({ candidate }) => candidate === second.id);
  const byHand = await pictures(page);
  await chooseCandidate(page, first.shortName);
  await expectShown(page, ({ candidate }) => candidate === first.id);
  const unlike = await pictures(page);
  await page.goBack();
  await expectShown(page, ({ candidate }) => candidate === second.id);
  const byBack = await pictures(page);
  await open(page, `candidate=${second.id}&sort=name`);
  const byAddress = await pictures(page);
  for (const [index, chart] of chartTitles.entries()) {
    expect(byHand[index]?.equals(unlike[index] ?? Buffer.of()), chart).toBe(false);
    expect(byHand[index]?.equals(byBack[index] ?? Buffer.of()), chart).toBe(true);
    expect(byHand[index]?.equals(byAddress[index] ?? Buffer.of()), chart).toBe(true);
  }
});

test('patterns tell the candidates apart without color, and only where they are asked for', async ({ page }) => {
  await open(page);
  const plain = await chartPicture(page, bars);
  await open(page, 'pattern=on');
  expect(plain.equals(await chartPicture(page, bars))).toBe(false);
  await open(page);
  expect(plain.equals(await chartPicture(page, bars))).toBe(true);
});

async function pictures(page: Page): Promise<readonly Buffer[]> {
  const taken: Buffer[] = [];
  for (const chart of chartTitles) taken.push(await chartPicture(page, chart));
  return taken;
}

/** A chart alone, with nothing pointed at: its drawing, not the controls that may hold the focus. */
async function chartPicture(page: Page, chart: string): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return section(page, chart).locator('.chart-canvas').screenshot();
}

/** The top of the page, the way it opens. */
async function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ caret: 'hide' });
}
