import { expect } from 'playwright/test';
import { textWidth } from '../../../src/marks/text-width.ts';
import { open } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';
import { articles, publicRecord } from '../../support/list-file.ts';

test('no name of either list is wider in the page’s face than the layouts reckon with', async ({ page }) => {
  await open(page);
  const names = [articles, publicRecord]
    .flatMap(({ organizations }) => organizations)
    .flatMap(({ name, label }) => [name, label]);
  const sizePx = 14;
  const measured = await page.evaluate(
    async ({ names: all, sizePx: size }) => {
      const text = document.querySelector('.chart-frame text');
      const context = document.createElement('canvas').getContext('2d');
      if (!text || !context) throw new Error('nothing to measure with');
      const [family = ''] = getComputedStyle(text).fontFamily.split(',');
      context.font = `400 ${size}px ${family}`;
      await document.fonts.load(context.font);
      return all.map((name) => context.measureText(name).width);
    },
    { names, sizePx },
  );
  const tooWide = names.flatMap((name, index) => {
    const over = (measured[index] ?? 0) - textWidth(name, sizePx);
    return over > 0 ? [`${name} by ${over} px`] : [];
  });
  expect(tooWide).toEqual([]);
});
