import { expect, type Page } from 'playwright/test';
import { chartNames } from '../../../src/charts/charts.ts';
import { iframe, embedAddress, post, test } from '../../support/post.ts';

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

function host({ path, script }: Dialect): string {
  const address = embedAddress(path, 'without headers');
  return post(`${iframe(address, 'width="720" height="150"')}<script>
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
    await expect.poll(async () => hidden(page)).toBe(0);
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
  test(`${chart}: at the width of a post the iframe is as high as its picture`, async ({ page, publish }) => {
    const address = embedAddress(`${chart}/`);
    const picture = `<img src="${address}chart.png" alt="" width="720">`;
    await page.goto(await publish(host({ name: '', path: `${chart}/`, script: dialects[0]?.script ?? '' }) + picture));
    await expect(page.frameLocator('iframe').locator('.chart-canvas[data-measured]')).toBeVisible();
    const wanted = await page.locator('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return Math.round((image.naturalHeight * 720) / image.naturalWidth);
    });
    await expect
      .poll(async () => page.locator('iframe').evaluate((element: HTMLIFrameElement) => Number(element.height)))
      .toBe(wanted);
    expect(await hidden(page)).toBe(0);
  });
}

test('an iframe that is too small scrolls', async ({ page, publish }) => {
  await page.goto(await publish(post(iframe(embedAddress('members/', 'without headers'), 'width="320" height="240"'))));
  const chart = page.frameLocator('iframe');
  const link = chart.getByRole('link', { name: /See this view on/ });
  await link.scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
});
