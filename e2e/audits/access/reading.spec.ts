import { expect, type Page } from 'playwright/test';
import { clippedTexts } from '../../support/clipped-texts.ts';
import { chartTitles, disclosure, filters, open } from '../../support/dashboard.ts';
import { drawnTexts, overlaps, type DrawnText } from '../../support/drawn-texts.ts';
import { expectSound, test } from '../../support/page.ts';
import { smallTargets } from '../../support/small-targets.ts';

// What moves has to have arrived before it is measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const everything = 'running=on&pattern=on&measure=unions';

for (const width of [320, 360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every word in a chart is 12 px or more, lies on no other and stays on the page', async ({ page }) => {
      for (const search of ['', everything]) {
        await open(page, search);
        const texts = await page.evaluate(drawnTexts);
        expect(new Set(texts.map(({ chart }) => chart)).size).toBe(chartTitles.length);
        expect(texts.filter(({ sizePx }) => sizePx < 11.99).map(inShort)).toEqual([]);
        expect(texts.filter(({ left, right }) => left < -0.5 || right > width + 0.5).map(inShort)).toEqual([]);
        expect(overlaps(texts)).toEqual([]);
      }
    });
  });
}

for (const width of [320, 1280]) {
  test(`everything that can be pressed at ${width} px is 24 px or more, or stands well apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'pick=seiu&candidate=clinton&kind=national-union');
    for (const details of await page.getByRole('main').locator('summary').all()) await details.click();
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
}

test.describe('at 320 × 256 px, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing is scrolled sideways or cut off, with filters and evidence open as well', async ({ page }) => {
    await open(page);
    expect(await page.evaluate(clippedTexts)).toEqual([]);
    await filters(page).getByRole('button', { name: 'Filters' }).click();
    for (const label of ['Unions', 'Dates', 'As it stood']) await disclosure(page, label).click();
    await expectSound(page);
    expect(await page.evaluate(clippedTexts)).toEqual([]);
    await open(page, 'pick=seiu-nh-affiliate&candidate=nobody');
    await expectSound(page);
    expect(await page.evaluate(clippedTexts)).toEqual([]);
  });
});

for (const [width, leastPx] of [
  // A phone has no room for a drawing twice the size: it grows as far as it can.
  [360, 12],
  [1280, 24],
] as const) {
  test.describe(`at ${width} px, with a reader’s own text`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('wider letters, words and lines are neither cut off nor laid over each other', async ({ page }) => {
      await open(page, 'pick=seiu');
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      });
      await expectReadable(page);
    });

    test('letters twice the usual size are neither cut off nor laid over each other', async ({ page }) => {
      await page.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          document.documentElement.style.fontSize = '32px';
        });
      });
      await open(page, 'pick=seiu');
      await expectReadable(page);
      const texts = await page.evaluate(drawnTexts);
      expect(texts.filter(({ sizePx }) => sizePx < leastPx - 0.01).map(inShort)).toEqual([]);
    });
  });
}

async function expectReadable(page: Page): Promise<void> {
  await expectSound(page);
  expect(await page.evaluate(clippedTexts)).toEqual([]);
  expect(overlaps(await page.evaluate(drawnTexts))).toEqual([]);
}

function inShort({ chart, text, sizePx, left, right }: DrawnText): string {
  return `${chart}: ${text}, ${sizePx} px, ${Math.round(left)} to ${Math.round(right)}`;
}
