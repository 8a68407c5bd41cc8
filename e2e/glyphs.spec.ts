import { expect } from 'playwright/test';
import { glyphWidth } from '../src/marks/glyph-width.ts';
import { open } from './dashboard.ts';
import { test } from './page.ts';

test('no letter of the page’s own face is wider than the layouts reckon with', async ({ page }) => {
  await open(page);
  const sizePx = 100;
  const glyphs = [...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)), ...'é‘’“”–—…·'];
  const measured = await page.evaluate(
    async ({ glyphs: all, sizePx: size }) => {
      const text = document.querySelector('.chart-frame text');
      const context = document.createElement('canvas').getContext('2d');
      if (!text || !context) throw new Error('nothing to measure with');
      context.font = `400 ${size}px ${getComputedStyle(text).fontFamily}`;
      await document.fonts.load(context.font);
      return all.map((glyph) => context.measureText(glyph).width / size);
    },
    { glyphs, sizePx },
  );
  const tooWide = glyphs.filter((glyph, index) => (measured[index] ?? 0) > glyphWidth(glyph) + 0.005);
  expect(tooWide).toEqual([]);
});
