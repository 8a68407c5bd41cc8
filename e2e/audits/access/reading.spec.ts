import { expect, type Page } from 'playwright/test';
import { clippedTexts } from '../../support/clipped-texts.ts';
import { chartTitles, evidence, open } from '../../support/dashboard.ts';
import { drawnTexts, overlaps, type DrawnText } from '../../support/drawn-texts.ts';
import { openFilters } from '../../support/filters.ts';
import { keptChoices, nth, union } from '../../support/list-file.ts';
import { expectSound, test } from '../../support/page.ts';
import { smallTargets } from '../../support/small-targets.ts';

// What moves has to have arrived before it is measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { of: longest } = nth(keptChoices.toSorted((a, b) => b.of.name.length - a.of.name.length));

for (const width of [320, 360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every word in a chart is 12 px or more, lies on no other and stays on the page', async ({ page }) => {
      for (const search of ['', 'record=public']) {
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

test('a way of counting keeps its words whole beside its bar, at any width', async ({ page }) => {
  await open(page);
  for (const width of [600, 660, 700, 768, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const narrowest = await page
      .locator('#rules tbody th')
      .evaluateAll((names) => Math.min(...names.map((name) => name.getBoundingClientRect().width)));
    expect(narrowest, `${width} px`).toBeGreaterThan(160);
  }
});

for (const width of [320, 1280]) {
  test(`everything that can be pressed at ${width} px is 24 px or more, or stands well apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `pick=${union.id}&kind=national-union`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    });
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
}

test.describe('at 320 × 256 px, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing is scrolled sideways or cut off, with filters and evidence open as well', async ({ page }) => {
    await open(page);
    expect(await page.evaluate(clippedTexts)).toEqual([]);
    const panel = await openFilters(page);
    await panel.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    await expectSound(page);
    expect(await page.evaluate(clippedTexts)).toEqual([]);
    await open(page, `pick=${longest.id}&candidate=nobody`);
    await expectSound(page);
    expect(await page.evaluate(clippedTexts)).toEqual([]);
  });

  test('every fact of the evidence can be scrolled to, and nothing lies over it', async ({ page }) => {
    await open(page, `pick=${longest.id}`);
    const facts = evidence(page, longest.name).locator('dd');
    expect(await facts.count()).toBeGreaterThan(2);
    for (const fact of await facts.all()) {
      await fact.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
      const seen = await fact.evaluate((one) => {
        const { left, top } = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(left + 4, top + 4));
      });
      expect(seen, await fact.innerText()).toBe(true);
    }
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
      await open(page, `pick=${union.id}`);
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
      await open(page, `pick=${union.id}`);
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
