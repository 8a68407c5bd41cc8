import { expect } from 'playwright/test';
import { axeOn, violations } from '../support/axe.ts';
import { open } from '../support/dashboard.ts';
import { listed, second } from '../support/list-file.ts';
import { siteOrigin } from '../support/origins.ts';
import { test } from '../support/page.ts';
import { actions, embedDialog, pngSize, snippet } from '../support/share.ts';
import { alike } from '../support/more.ts';

const view = `candidate=${second.id}&kind=national-union`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the dialog is modal: focus goes in, stays in, and comes back when Escape closes it', async ({ page }) => {
  await open(page);
  const embed = actions(page, 'members').getByRole('button', { name: 'Embed' });
  await embed.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(embed).toBeFocused();
});

test('the dialog keeps the exact filter in words, in the preview and in every format', async ({ page }) => {
  await open(page, `${view}&sort=name`);
  const title = await page.locator('figure#members').getByRole('heading').first().innerText();
  const dialog = await embedDialog(page, 'members');
  await expect(dialog.getByText(new RegExp(`${second.shortName}.* \\d+ of ${listed.length}\\.$`))).toBeVisible();
  await expect(dialog.getByText('We don’t have an image of this exact view.')).toBeVisible();
  const live = await snippet(dialog);
  expect(live).toContain(`${siteOrigin}/?candidate=${second.id}&amp;kind=national-union&amp;sort=name#members`);
  await expect(page.frameLocator('dialog iframe').getByRole('heading', { level: 1 })).toHaveText(title);
  const destination = dialog.getByRole('combobox', { name: 'Where will it go?' });
  for (const platform of await destination.getByRole('option').all()) {
    await destination.selectOption(await platform.innerText());
    const texts = await dialog
      .locator('textarea')
      .evaluateAll((fields: HTMLTextAreaElement[]) => fields.map(({ value }) => value));
    expect(texts.join()).toContain('kind=national-union');
  }
});

test('a snippet is copied letter for letter, in the image’s own size, and the button confirms it', async ({ page }) => {
  // An author may be quicker than the line.
  await page.route('**/*.png*', (route) => route.abort());
  await open(page);
  const dialog = await embedDialog(page, 'decisions');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toBe(await snippet(dialog));
  const { width, height } = pngSize(await (await page.request.get('/embed/decisions/chart.png')).body());
  expect(copied).toContain(`width="640" height="${Math.round((height * 640) / width)}"`);
});

test('the width is chosen by slider, by its keys and by dragging the edge; the height is the iframe’s own', async ({
  page,
}) => {
  await open(page);
  const dialog = await embedDialog(page, 'members');
  const steps = await page.evaluate(() => history.length);
  const slider = dialog.getByRole('slider', { name: 'Width', exact: true });
  const edge = dialog.locator('.width-handle');
  await slider.fill('500');
  await expect(slider).toHaveAttribute('aria-valuetext', '500 pixels');
  // Waits until it stands still, and brings its middle into sight: it is as high as the chart.
  await edge.hover();
  const box = await edge.boundingBox();
  if (!box) throw new Error('the edge is not on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect(slider).toHaveValue('380');
  await slider.press('ArrowRight');
  await expect(slider).toHaveValue('390');
  await dialog.getByRole('combobox', { name: 'Where will it go?' }).selectOption('A field that takes only an iframe');
  const iframe = dialog.locator('.preview-box iframe');
  const content = page.frameLocator('.preview-box iframe').locator('body');
  await expect(content).toBeVisible();
  await expect
    .poll(async () => {
      const [height, text] = [await iframe.getAttribute('height'), await snippet(dialog)];
      return !/"600"|\(600px/.test(text) && text.includes(`width="390" height="${height}"`);
    })
    .toBe(true);
  // What is chosen for an embed is no step of the page's own.
  await dialog.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(`at ${width} px the dialog fits its window and passes axe`, alike(width - 360), async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, view);
    const dialog = await embedDialog(page, 'timeline');
    const sideways = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('*:not(.visually-hidden)')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(sideways).toEqual([]);
    expect(await violations(axeOn(page).include('dialog'))).toEqual([]);
  });
}
