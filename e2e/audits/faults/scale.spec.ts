import { test } from 'playwright/test';
import { madeList } from '../../../src/dataset/made-list.fixture.ts';
import { answering, json } from './faulty-data.ts';
import { rawArticles } from './hostile-list.ts';
import { expect, expectInvariants, opened } from './invariants.ts';
import { expectLive } from './live-page.ts';

test('a list without an endorsement says so in every place', async ({ context }) => {
  const raw = { ...rawArticles(), endorsements: [], context: [], claims: [] };
  const patient = await opened(context, answering(json(raw)).inject);
  await expect(patient.page.getByRole('heading', { name: /^No / }).first()).toBeVisible();
  await expect(patient.page.getByText('No endorsement to show.')).toBeVisible();
  await expect(patient.page.getByRole('option')).toHaveCount(0);
  await expectInvariants(patient, { charts: 3, access: 'checked' });
});

for (const rows of [1000, 2000]) {
  test(`of ${rows} rows a few hundred stand in the page, and everything says of how many`, async ({ context }) => {
    test.slow();
    const patient = await opened(context, answering(json(madeList(rows))).inject);
    const { page } = patient;
    await expect(page.getByText('isn’t the one this page was built with')).toBeVisible();
    await expectLive(page);
    const lists = await page.getByRole('listbox').evaluateAll((boxes) =>
      boxes.map((box) => {
        const options = [...box.querySelectorAll('[role="option"]')];
        const sizes = options.map((one) => Number(one.getAttribute('aria-setsize')));
        const places = options.map((one) => Number(one.getAttribute('aria-posinset')));
        return {
          options: options.length,
          sizes: new Set(sizes).size,
          isWhole: Math.max(...sizes) >= Math.max(...places),
        };
      }),
    );
    expect(lists.length).toBeGreaterThanOrEqual(3);
    for (const { options, sizes, isWhole } of lists) {
      expect(options).toBeLessThanOrEqual(200);
      expect([sizes, isWhole]).toEqual([1, true]);
    }
    const formatted = rows.toLocaleString('en-US');
    await expect(page.getByText(`${formatted} events are grouped by month`)).toHaveCount(rows > 1000 ? 1 : 0);
    await expect(page.getByText(`The first 100 of ${formatted} endorsements.`).first()).toBeVisible();
    expect(await page.locator('tr').count()).toBeLessThan(600);
    await page
      .locator('summary')
      .filter({ hasText: /^Unions/ })
      .press('Enter');
    await expect(page.getByRole('checkbox', { name: /^Union / })).toHaveCount(50);
    await expect(page.getByText(new RegExp(`50 of ${formatted}`)).first()).toBeVisible();
    await page.getByRole('searchbox').fill('Union 7');
    await expect(page.getByText(/organizations? found|of [\d,]+/).first()).toBeAttached();
    await page.keyboard.press('Escape');
    await expectInvariants(patient);
  });
}

test('at any width, and hidden and shown again, the charts are drawn and nothing is wider than its window', async ({
  context,
}) => {
  test.slow();
  const patient = await opened(context, async () => undefined);
  const { page } = patient;
  await expectLive(page);
  const options = await page.getByRole('option').count();
  for (const width of [320, 400, 599, 601, 2560, 6000, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(async () => page.getByRole('option').count()).toBe(options);
    await expectInvariants(patient);
  }
  for (const width of [0, 1, 39]) {
    await page.evaluate((px) => {
      for (const canvas of document.querySelectorAll<HTMLElement>('.chart-canvas')) canvas.style.width = `${px}px`;
    }, width);
  }
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLElement>('.chart-canvas')) canvas.style.display = 'none';
  });
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll('.chart-canvas')) canvas.removeAttribute('style');
  });
  await expectInvariants(patient);
});

test('a thousand choices in ten seconds end in the last one, are told twice a second at most, and leave nothing behind', async ({
  context,
}) => {
  test.slow();
  const patient = await opened(context, async () => undefined);
  const { page } = patient;
  await expectLive(page);
  const heap = await context.newCDPSession(page);
  const used = async (): Promise<number> => {
    await heap.send('HeapProfiler.collectGarbage');
    return (await heap.send('Runtime.getHeapUsage')).usedSize;
  };
  const toggled = async (times: number): Promise<number> =>
    page.evaluate(async (times) => {
      const radios = ['', 'clinton', 'sanders'].map(
        (value) =>
          document.querySelector<HTMLInputElement>(`input[name="candidate"][value="${value}"]`) ??
          document.querySelector<HTMLInputElement>('input[name="candidate"]'),
      );
      const spoken: number[] = [];
      const watch = new MutationObserver(() => spoken.push(performance.now()));
      for (const status of document.querySelectorAll('[role="status"]'))
        watch.observe(status, { childList: true, subtree: true, characterData: true });
      for (let index = 0; index < times; index += 1) {
        radios[index % 3]?.click();
        if (index % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 100));
      }
      radios[2]?.click();
      await new Promise((resolve) => setTimeout(resolve, 800));
      watch.disconnect();
      return Math.min(...spoken.slice(1).map((at, index) => at - (spoken[index] ?? 0)));
    }, times);
  await toggled(50);
  const before = await used();
  expect(await toggled(1000)).toBeGreaterThanOrEqual(450);
  expect((await used()) - before).toBeLessThan(5_000_000);
  await expect(page.getByRole('radio', { name: 'Sanders' })).toBeChecked();
  await expect(page.locator('.endorsements').getByText('Hillary Clinton')).toHaveCount(0);
  await expectInvariants(patient, { console: /Throttling navigation/ });
});

test('printed, at twice the text size and in the dark at once, nothing is lost', async ({ context }) => {
  const patient = await opened(context, async (page) => page.setViewportSize({ width: 640, height: 800 }));
  const { page } = patient;
  await expectLive(page);
  const headings = await page.getByRole('heading').allTextContents();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await expect.poll(async () => page.getByRole('heading').allTextContents()).toEqual(headings);
  await expectInvariants(patient);
  // Nobody has the focus on paper.
  await page.getByRole('main').focus();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'none' });
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expectInvariants(patient);
});
