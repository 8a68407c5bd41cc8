import { expect } from 'playwright/test';
import { siteOrigin } from '../support/origins.ts';
import { ears, embedAddress, messages, post, test } from '../support/post.ts';

const secret = 'Abc123xyz';
/** As WordPress makes it of an oEmbed answer: no style, no window but its own, a secret in the fragment. */
const iframe = `<iframe sandbox="allow-scripts" security="restricted" title="A chart" width="100%" height="700" frameborder="0"
  src="${embedAddress('members/?pick=cwa', 'without headers')}#?secret=${secret}" data-secret="${secret}"></iframe>`;

test.use({ provoked: /Blocked opening/ });

test('in WordPress’s iframe the link to the page is followed by its host, by its own message', async ({
  page,
  publish,
}) => {
  await page.goto(await publish(post(ears + iframe)));
  const chart = page.frameLocator('iframe');
  await expect(chart.locator('.evidence')).toBeVisible();
  const link = chart.getByRole('link', { name: /See this view on/ });
  const value = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
  await link.click();
  await expect.poll(async () => messages(page)).toContainEqual({ message: 'link', value, secret });
});

test('a link to another site shows its address to be copied, and Escape goes back to it', async ({ page, publish }) => {
  await page.goto(await publish(post(ears + iframe)));
  const chart = page.frameLocator('iframe');
  const link = chart.locator('.evidence a[target="_blank"]').first();
  const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
  expect(new URL(address).origin).not.toBe(siteOrigin);
  await link.click();
  const field = chart.getByRole('textbox', { name: 'Link to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(address);
  await field.press('Escape');
  await expect(field).toBeHidden();
  await expect(link).toBeFocused();
});

test('on a phone a long chart begins at 900 px at most, and one press shows the rest', async ({ page, publish }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['members/?record=public', 'timeline/?record=public']) {
    const host = `<style>body{margin:0}</style>${ears}<iframe title="A chart" width="360" height="300" sandbox="allow-scripts"
      src="${embedAddress(path, 'without headers')}" style="border:0"></iframe>
      <script>addEventListener('message', function (event) {
        if (event.data.type === 'embed-size') document.querySelector('iframe').height = event.data.height });</script>`;
    await page.goto(await publish(post(host)));
    const chart = page.frameLocator('iframe');
    await expect(chart.locator('.chart-canvas[data-measured]')).toBeVisible();
    const heights = async (): Promise<readonly number[]> =>
      (await messages(page)).flatMap((one) =>
        typeof one === 'object' && one !== null && 'height' in one && typeof one.height === 'number'
          ? [one.height]
          : [],
      );
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    expect(Math.max(...(await heights()))).toBeLessThanOrEqual(900);
    await chart.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(900);
    await expect(chart.getByRole('button', { name: 'Show all', exact: true })).toBeHidden();
    await expect(chart.getByRole('link', { name: /See this view on/ })).toBeVisible();
  }
});

test('the keyboard reaches no mark that is out of sight', async ({ page, publish }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const host = `<iframe title="A chart" width="360" height="900" sandbox="allow-scripts"
    src="${embedAddress('members/?record=public', 'without headers')}" style="border:0"></iframe>`;
  await page.goto(await publish(post(host)));
  const chart = page.frameLocator('iframe');
  await expect(chart.getByRole('button', { name: 'Show all', exact: true })).toBeVisible();
  await chart.getByRole('option').first().focus();
  await page.keyboard.press('End');
  await expect(chart.getByRole('button', { name: 'Show all', exact: true })).toBeHidden();
  await expect(chart.locator(':focus')).toBeInViewport();
});
