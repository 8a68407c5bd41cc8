import { expect, type Page } from 'playwright/test';
import { chartNames } from '../../../src/charts/charts.ts';
import { open } from '../../support/dashboard.ts';
import { iframe, embedAddress, post, test } from '../../support/post.ts';
import { embedDialog, snippet } from '../../support/share.ts';

/** A host that gives iframes the height they ask for, in one dialect: its script reads a message `data` for `iframe`. */
interface Dialect {
  readonly name: string;
  /** The iframe's address below the site. */
  readonly path: string;
  readonly script: string;
}

// As the hosts' own scripts do it; each hears nothing but its own dialect.
const dialects: readonly Dialect[] = [
  {
    name: 'AMP',
    path: 'members/',
    script: `if (data && data.sentinel === 'amp' && data.type === 'embed-size') set(data.height)`,
  },
  {
    name: 'pym.js',
    path: 'members/?childId=chart-1&initialWidth=720',
    script: `var pym = /^pymxPYMxchart-1xPYMxheightxPYMx(\\d+)$/.exec(data); if (pym) set(Number(pym[1]))`,
  },
  {
    name: 'Embedly, as on Medium',
    path: 'members/',
    script: `try { var told = JSON.parse(data) } catch (e) { return }
      if (told.context === 'iframe.resize' && told.src === iframe.src) set(told.height)`,
  },
  {
    name: 'WordPress',
    path: 'members/#?secret=Abc123xyz',
    script: `if (data && data.message === 'height' && data.secret === 'Abc123xyz')
      set(Math.min(1000, Math.max(200, Math.ceil(data.value))))`,
  },
];

function host({ path, script }: Dialect, widthPx = 720): string {
  const address = embedAddress(path, 'without headers');
  return post(`${iframe(address, `width="${widthPx}" height="150"`)}<script>
    var iframe = document.querySelector('iframe'), heights = [];
    function set(height) { heights.push(height); iframe.height = height }
    addEventListener('message', function (event) {
      if (event.source !== iframe.contentWindow) return;
      var data = event.data;
      (function () { ${script} })();
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

for (const dialect of dialects) {
  test(`${dialect.name} gives the iframe its height, and again when a table is opened`, async ({ page, publish }) => {
    await page.goto(await publish(host(dialect)));
    const chart = page.frameLocator('iframe');
    await expect(chart.locator('.chart-canvas[data-measured]')).toBeVisible();
    await expect.poll(async () => hidden(page)).toBe(0);
    if (dialect.name === 'WordPress') return;
    const before = await page.locator('iframe').evaluate((element: HTMLIFrameElement) => Number(element.height));
    await chart.getByText('Table', { exact: true }).click();
    await expect
      .poll(async () => page.locator('iframe').evaluate((element: HTMLIFrameElement) => Number(element.height)))
      .toBeGreaterThan(before + 100);
    await expect.poll(async () => hidden(page)).toBeLessThanOrEqual(1);
  });
}

test('an iframe asks for a height once, not in a loop', async ({ page, publish }) => {
  const [amp] = dialects;
  if (!amp) throw new Error('no dialect');
  await page.goto(await publish(host(amp)));
  await expect(page.frameLocator('iframe').locator('.chart-canvas[data-measured]')).toBeVisible();
  await expect.poll(async () => hidden(page)).toBe(0);
  const asked = await page.evaluate(async () => {
    const { heights } = window as unknown as { readonly heights: readonly number[] };
    for (let times = 0; times < 30; times += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return heights;
  });
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(2);
});

for (const chart of chartNames) {
  for (const width of [720, 650]) {
    test(`${chart}: in a post ${width} px wide the iframe is as high as its image, or its chart`, async ({
      page,
      publish,
    }) => {
      const address = embedAddress(`${chart}/`);
      const image = `<img src="${address}chart.png" alt="" width="${width}">`;
      const dialect = { name: '', path: `${chart}/`, script: dialects[0]?.script ?? '' };
      await page.goto(await publish(host(dialect, width) + image));
      const content = page.frameLocator('iframe');
      await expect(content.locator('.chart-canvas[data-measured]')).toBeVisible();
      const imagePx = await page.locator('img').evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        return (element.naturalHeight * element.width) / element.naturalWidth;
      });
      const chartPx = await content.locator('#root > div').evaluateAll((parts) => {
        return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) + 16;
      });
      const height = async (): Promise<number> =>
        page.locator('iframe').evaluate((element: HTMLIFrameElement) => Number(element.height));
      await expect.poll(async () => Math.abs((await height()) - Math.max(imagePx, chartPx))).toBeLessThanOrEqual(1);
      // WordPress lets no iframe be higher.
      expect(await height()).toBeLessThanOrEqual(1000);
      expect(await hidden(page)).toBe(0);
      // The room is filled with the image's notes where they fit: next to nothing of it is left below.
      expect((await height()) - chartPx).toBeLessThanOrEqual(64);
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
    // 600 px is what stands there until both heights are known.
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
