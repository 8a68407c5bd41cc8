import { expect, type Page } from 'playwright/test';
import { chartNames } from '../../../src/charts/charts.ts';
import { open } from '../../support/dashboard.ts';
import { iframe, embedAddress, post, test } from '../../support/post.ts';
import { embedDialog, snippet } from '../../support/share.ts';

/** A host that gives its iframe the height it asks for, as AMP does; what each dialect says is told by `send-heights`. */
function hosting(path: string, from: 'with headers' | 'without headers', widthPx = 720): string {
  return post(`${iframe(embedAddress(path, from), `width="${widthPx}" height="150"`)}<script>
    var iframe = document.querySelector('iframe'), heights = [];
    addEventListener('message', function ({ source, data }) {
      if (source !== iframe.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      heights.push(data.height);
      iframe.height = data.height;
    });
  </script>`);
}

/** How much of the iframe's content lies below its edge, in px. */
async function hidden(page: Page): Promise<number> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((element) => element.scrollHeight - element.clientHeight);
}

test('an iframe asks for its height once, not in a loop, and again when a table is opened', async ({
  page,
  publish,
}) => {
  await page.goto(await publish(hosting('members/', 'without headers')));
  const chart = page.frameLocator('iframe');
  await expect(chart.locator('.chart-canvas[data-measured]')).toBeVisible();
  await expect.poll(async () => hidden(page)).toBe(0);
  const asked = await page.evaluate(async () => {
    const { heights } = window as unknown as { readonly heights: readonly number[] };
    for (let times = 0; times < 30; times += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...heights];
  });
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(2);
  await chart.getByText('Table', { exact: true }).click();
  await expect.poll(() => heightPx(page)).toBeGreaterThan((asked.at(-1) ?? 0) + 100);
  await expect.poll(async () => hidden(page)).toBeLessThanOrEqual(1);
});

function heightPx(page: Page): Promise<number> {
  return page.locator('iframe').evaluate((element: HTMLIFrameElement) => Number(element.height));
}

for (const chart of chartNames) {
  for (const width of [720, 650]) {
    test(`${chart}: in a post ${width} px wide the iframe is as high as its image, or its chart`, async ({
      page,
      publish,
    }) => {
      const address = embedAddress(`${chart}/`);
      const image = `<img src="${address}chart.png" alt="" width="${width}">`;
      await page.goto(await publish(hosting(`${chart}/`, 'with headers', width) + image));
      const content = page.frameLocator('iframe');
      await expect(content.locator('.chart-canvas[data-measured]')).toBeVisible();
      const imagePx = await page.locator('img').evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        return (element.naturalHeight * element.width) / element.naturalWidth;
      });
      const chartPx = await content.locator('#root > div').evaluateAll((parts) => {
        return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) + 16;
      });
      await expect
        .poll(async () => Math.abs((await heightPx(page)) - Math.max(imagePx, chartPx)))
        .toBeLessThanOrEqual(1);
      // WordPress lets no iframe be higher.
      expect(await heightPx(page)).toBeLessThanOrEqual(1000);
      expect(await hidden(page)).toBe(0);
      // The room is filled with the image's notes where they fit: next to nothing of it is left below.
      expect((await heightPx(page)) - chartPx).toBeLessThanOrEqual(64);
    });
  }
}

for (const chart of chartNames) {
  test(`${chart}: pasted from the dialog into a post on a narrow phone, the iframe hides nothing`, async ({
    page,
    publish,
  }) => {
    await open(page);
    const dialog = await embedDialog(page, chart);
    await dialog.getByRole('combobox', { name: 'Where will it go?' }).selectOption('A field that takes only an iframe');
    // 600 px is what stands there until the height on a phone is known.
    await expect.poll(async () => snippet(dialog)).not.toMatch(/"600"|\(600px/);
    const pasted = await snippet(dialog);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(await publish(post(`<div style="margin:0 16px">${pasted}</div>`)));
    await expect(page.frameLocator('iframe').locator('.chart-canvas[data-measured]')).toBeVisible();
    await expect.poll(async () => hidden(page)).toBeLessThanOrEqual(1);
  });
}

test('an iframe that is too small scrolls', async ({ page, publish }) => {
  await page.goto(await publish(post(iframe(embedAddress('members/', 'without headers'), 'width="320" height="240"'))));
  const chart = page.frameLocator('iframe');
  const link = chart.getByRole('link', { name: /See this view on/ });
  await link.scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
});
