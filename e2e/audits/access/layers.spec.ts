import { expect, type Locator } from 'playwright/test';
import { evidence, mark, open, section } from '../../support/dashboard.ts';
import { union } from '../../support/list-file.ts';
import { test } from '../../support/page.ts';
import { actions } from '../../support/share.ts';

// What moves has to have arrived before it is measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const next = 'When they endorsed';

test('what opens below a chart lies over the next section, whatever is in hand', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await open(page);
  const words = actions(page, 'members');
  for (const [word, opens] of [
    [words.getByText('Download', { exact: true }), words.locator('.disclosure[open] .disclosure-panel')],
    [
      words.getByRole('button', { name: 'Copy link' }),
      words.getByRole('status').filter({ has: page.getByRole('textbox') }),
    ],
  ] as const) {
    await word.click();
    await expect(opens).toBeVisible();
    await opens.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    expect(await share(opens)).toBe(1);
    await section(page, next).getByRole('listbox').hover({ force: true });
    expect(await share(opens)).toBe(1);
    await page.keyboard.press('Escape');
  }
});

test('a panel can be pressed between its controls: it stays, Escape closes it, and so does a press beside it', async ({
  page,
}) => {
  await open(page);
  const word = actions(page, 'members').locator('summary', { hasText: 'Cite' });
  const panel = word.locator('xpath=..').locator('.disclosure-panel');
  await word.click();
  await panel.click({ position: { x: 5, y: 5 } });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await expect(panel).toBeVisible();
  await page.mouse.click(10, 300);
  await expect(panel).toBeHidden();
});

for (const width of [360, 1280]) {
  test(`at ${width} px evidence lies over every section, whichever is pointed at`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await mark(page, 'The unions by size', union.label).click();
    const panel = evidence(page, union.name);
    await expect(panel).toBeVisible();
    const place = await panel.boundingBox();
    for (const name of ['At a glance', next, 'All endorsements', 'Sources and method']) {
      await section(page, name).evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await page.mouse.move(width / 2, 200);
      expect(await panel.boundingBox(), name).toEqual(place);
      expect(await share(panel), name).toBe(1);
    }
  });
}

/** How much of an element, as far as it is on the screen, lies on top of everything else there: 1 is all of it. */
function share(element: Locator): Promise<number> {
  return element.evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    const [steps, hits] = [12, { all: 0, own: 0 }];
    for (let row = 0; row < steps; row++) {
      for (let column = 0; column < steps; column++) {
        const x = left + 2 + ((right - left - 4) * column) / (steps - 1);
        const y = top + 2 + ((bottom - top - 4) * row) / (steps - 1);
        const hit = document.elementFromPoint(x, y);
        if (hit === null) continue;
        hits.all += 1;
        if (one.contains(hit)) hits.own += 1;
      }
    }
    return hits.own / hits.all;
  });
}
