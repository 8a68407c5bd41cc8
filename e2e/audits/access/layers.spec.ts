import { expect, type Locator } from 'playwright/test';
import { disclosure, evidence, mark, open } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';
import { actions } from '../../support/share.ts';

test('a panel that reaches into the next section lies over it, whatever is in hand', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await open(page);
  const word = actions(page, 'members').getByText('Download', { exact: true });
  await word.click();
  const panel = actions(page, 'members').locator('.disclosure[open] .disclosure-panel');
  const next = page.getByRole('region', { name: 'Candidate against candidate' });
  await word.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  expect((await boxOf(panel)).bottom).toBeGreaterThan((await boxOf(next)).top + 40);
  expect(await share(panel)).toBe(1);
  // Words in the panel take no focus, and then the pointer goes on.
  await panel.locator('p').first().click();
  await next.getByRole('listbox').hover({ force: true });
  await expect(panel).toBeVisible();
  expect(await share(panel)).toBe(1);
});

test('a panel can be pressed between its controls: it stays, Escape closes it, and so does a press beside it', async ({
  page,
}) => {
  await open(page);
  for (const word of [disclosure(page, 'Kind'), actions(page, 'members').locator('summary', { hasText: 'Cite' })]) {
    const panel = word.locator('xpath=..').locator('.disclosure-panel');
    await word.click();
    await panel.click({ position: { x: 5, y: 5 } });
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(word).toBeFocused();
    await word.click();
    await expect(panel).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(panel).toBeHidden();
  }
});

test('an address to be copied by hand lies over the next section', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await open(page);
  await actions(page, 'members').getByRole('button', { name: 'Copy link' }).click();
  const note = actions(page, 'members').getByRole('status').filter({ hasText: 'Copy it from here' });
  await expect(note).toBeVisible();
  const next = page.getByRole('region', { name: 'Candidate against candidate' });
  expect((await boxOf(note)).bottom).toBeGreaterThan((await boxOf(next)).top);
  await next.getByRole('listbox').hover({ force: true });
  expect(await share(note)).toBe(1);
});

test('evidence hides neither a filter that is open nor one that has the focus', async ({ page }) => {
  await open(page, 'pick=seiu');
  const display = disclosure(page, 'Display');
  const panel = display.locator('xpath=..').locator('.disclosure-panel');
  for (const top of [0, 1200]) {
    await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await display.focus();
    expect(await share(display)).toBe(1);
    await page.keyboard.press('Enter');
    await expect(panel).toBeVisible();
    expect(await share(panel)).toBe(1);
    await page.keyboard.press('Escape');
  }
});

for (const width of [360, 768, 1280]) {
  test(`at ${width} px evidence lies over every section, whichever is pointed at`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await mark(page, 'By members', 'Communications Workers').click();
    const panel = evidence(page, 'Communications Workers of America');
    await expect(panel).toBeVisible();
    const place = await boxOf(panel);
    for (const name of ['Candidate against candidate', 'Over time', 'Every endorsement', 'Sources and method']) {
      const section = page.getByRole('region', { name, exact: true });
      await section.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await section.getByRole('heading').first().hover();
      expect(await boxOf(panel), name).toEqual(place);
      expect(await share(panel), name).toBe(1);
    }
  });
}

/** Where an element is on the screen. */
function boxOf(element: Locator): Promise<{ readonly top: number; readonly bottom: number; readonly left: number }> {
  return element.evaluate((one) => {
    const { top, bottom, left } = one.getBoundingClientRect();
    return { top, bottom, left };
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
