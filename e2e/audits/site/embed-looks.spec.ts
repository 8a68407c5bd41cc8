import { expect, type Page } from 'playwright/test';
import { chartNames } from '../../../src/charts/charts.ts';
import { axeOn, violations } from '../../support/axe.ts';
import { articles, nth, union } from '../../support/list-file.ts';
import { iframe, embedAddress, post, test } from '../../support/post.ts';
import { wideParts } from '../../support/wide-parts.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(embedAddress(path));
  await expect(page.locator('.chart-canvas[data-measured]')).toBeVisible();
}

async function ground(page: Page): Promise<string> {
  return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
}

/** Runs in the page: words of drawings that end beyond its edge. */
function cutWords(): readonly string[] {
  return [...document.querySelectorAll('.chart-frame text')]
    .filter((words) => words.getBoundingClientRect().right > innerWidth)
    .map(({ textContent }) => textContent);
}

for (const chart of chartNames) {
  test(`${chart}: axe finds nothing, with its evidence open too`, async ({ page }) => {
    await open(page, `${chart}/?pick=${union.id}`);
    await expect(page.locator('.evidence')).toBeVisible();
    expect(await violations(axeOn(page).withTags(tags))).toEqual([]);
  });

  test(`${chart}: its evidence has room of its own, and adds little to the height of the iframe`, async ({ page }) => {
    const height = async (): Promise<number> => page.locator('#embed').evaluate((content) => content.scrollHeight);
    await open(page, `${chart}/`);
    const closed = await height();
    await open(page, `${chart}/?pick=${union.id}`);
    const evidence = page.locator('.evidence');
    await expect(evidence).toBeVisible();
    expect((await height()) - closed).toBeLessThanOrEqual(460);
    // All of it can be reached, by the keyboard too.
    expect(await evidence.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
    await evidence.getByRole('link').last().focus();
    await expect(evidence.getByRole('link').last()).toBeInViewport();
  });

  test(`${chart}: fits every width from 236 to 1,000 px`, async ({ page }) => {
    await open(page, `${chart}/`);
    for (const width of [236, 256, 280, 320, 480, 631, 632, 720, 931, 932, 1000]) {
      await page.setViewportSize({ width, height: 700 });
      const isNarrow = width < 632;
      await expect(page.locator('.chart-frame')).toHaveAttribute('data-frame', isNarrow ? 'narrow' : 'medium');
      expect(await page.evaluate(wideParts)).toEqual([]);
      await expect.poll(async () => page.evaluate(cutWords)).toEqual([]);
    }
  });

  test(`${chart}: in a column of 236 px more is offered only where something is cut off`, async ({ page, publish }) => {
    const address = embedAddress(`${chart}/${nth(articles.candidates, 0).id}/`);
    await page.goto(await publish(post(iframe(address, 'width="236" height="900"'))));
    const content = page.frameLocator('iframe').locator('.embed-page');
    await expect(content.locator('.chart-canvas[data-measured]')).toBeVisible();
    const isCut = async (): Promise<boolean> =>
      content.locator('#root').evaluate((root) => root.getBoundingClientRect().bottom > innerHeight);
    await expect.poll(async () => (await content.locator('.embed-more').isVisible()) === (await isCut())).toBe(true);
  });
}

test('axe finds no want of contrast in the dark', async ({ page }) => {
  await open(page, `timeline/?pick=${union.id}&theme=dark`);
  expect(await violations(axeOn(page).withRules(['color-contrast']))).toEqual([]);
});

test('the theme is the reader’s own, or the one that the author chose, from the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'members/');
  const dark = await ground(page);
  await open(page, 'members/?theme=light');
  const light = await ground(page);
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.route('**/assets/embed-*.js', async () => undefined);
  await page.goto(embedAddress('members/?theme=dark'), { waitUntil: 'commit' });
  await expect(page.locator('.chart-headline')).toBeVisible();
  expect(await ground(page)).toBe(dark);
});

test('without its title a chart keeps its name for those who can not see it', async ({ page }) => {
  await open(page, 'members/?title=off');
  const heading = page.getByRole('heading', { level: 1 });
  expect((await heading.boundingBox())?.height).toBeLessThanOrEqual(1);
  const name = (await heading.textContent()) ?? '';
  await expect(page.getByRole('group', { name })).toBeVisible();
  await expect(page.locator('.chart-deck')).toBeVisible();
});

test('without a ground the post’s shows through', async ({ page, publish }) => {
  const address = embedAddress('members/?background=none&theme=light');
  await page.goto(await publish(post(`<style>body{background:#fe8}</style>${iframe(address)}`)));
  const body = page.frameLocator('iframe').locator('body');
  await expect(body.getByRole('option').first()).toBeVisible();
  expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  const corner = await page.screenshot({ clip: { ...(await corners(page)), width: 4, height: 4 } });
  const plain = await page.screenshot({ clip: { x: 2, y: 2, width: 4, height: 4 } });
  expect(corner.equals(plain)).toBe(true);
});

async function corners(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('the iframe is not on the page');
  return { x: box.x + 3, y: box.y + 3 };
}

test('on paper there is the chart with its words and sources, and nothing to press', async ({ page }) => {
  await open(page, 'timeline/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.chart-frame').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('.chart-sources')).toBeVisible();
  await expect(page.locator('.chart-foot :is(summary, button)').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.mark-listbox')).toBeHidden();
});
