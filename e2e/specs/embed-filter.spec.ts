import { expect, type Page, type Route } from 'playwright/test';
import { siteOrigin } from '../support/origins.ts';
import { iframe, embedAddress, post, test } from '../support/post.ts';
import { articles } from '../support/list-file.ts';

const chosen = articles.endorsements[0];
const union = chosen?.organization ?? '';
const label = articles.organizations.find(({ id }) => id === union)?.label ?? '';
const filtered = `members/?union=${union}`;

/** Holds the iframe's script back until it is let go. */
async function heldScript(page: Page): Promise<() => Promise<void>> {
  let held: (route: Route) => void = () => undefined;
  const asked = new Promise<Route>((resolve) => (held = resolve));
  await page.route('**/assets/embed-*.js', (route) => held(route));
  return async () => (await asked).continue();
}

test('a filtered iframe shows only its filter: until it is applied, nothing, in the room of the chart', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      const words = document.querySelector('.chart-subtitle');
      if (words?.checkVisibility({ visibilityProperty: true })) seen.add(words.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
  const letGo = await heldScript(page);
  await page.goto(embedAddress(filtered), { waitUntil: 'commit' });
  await expect(page.locator('#root figure')).toBeAttached();
  await expect(page.locator('#root figure')).toBeHidden();
  expect((await page.locator('#root').boundingBox())?.height).toBeGreaterThan(300);
  await letGo();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.locator('.chart-subtitle')).toBeVisible();
  // Looked at once a frame.
  await expect
    .poll(() => page.evaluate(() => [...(window as unknown as { readonly seen: Set<string> }).seen]))
    .toEqual([expect.stringContaining(`${label} only`)]);
});

test.describe('where the filter can not be applied', () => {
  test.use({ provoked: /Failed to load resource|^thrown: 0$/ });

  test('the drawn page shows, says so, and leads to the view that was asked for', async ({ page }) => {
    await page.route('**/assets/embed-*.js', (route) => route.abort());
    await page.goto(embedAddress(`members/clinton/?union=${union}&title=off`));
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('could not be shown here. Below: Clinton only.');
    await expect(page.locator('.chart-subtitle')).toContainText('Showing Clinton only');
    const link = await notice.getByRole('link').evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect(link).toBe(`${siteOrigin}/?candidate=clinton&union=${union}#members`);
  });

  test('a script that throws leaves the drawn page, not an empty one', async ({ page }) => {
    await page.route('**/assets/embed-*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: `Object.defineProperty(Map.prototype,'get',{value(){throw 0}});${await response.text()}`,
      });
    });
    await page.goto(embedAddress('members/'));
    await expect(page.locator('.chart-frame').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('a script that does not come is waited for eight seconds, and still applies the filter after that', async ({
  page,
}) => {
  await page.clock.install();
  const letGo = await heldScript(page);
  await page.goto(embedAddress(filtered), { waitUntil: 'commit' });
  await expect(page.locator('#root figure')).toBeAttached();
  await page.clock.fastForward(6000);
  await expect(page.locator('#root figure')).toBeHidden();
  await page.clock.fastForward(2000);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('#root figure')).toBeVisible();
  await letGo();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('what can not be read is left out by name, and the rest applies', async ({ page }) => {
  await page.goto(embedAddress('members/?union=nobody&sort=size&candidate=sanders&secret=x&evil="><b>'));
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
  await expect(notice).toHaveText(/: “union”, “sort” and something it does not know\.$/);
  await expect(page.locator('.chart-subtitle')).toContainText('Showing Sanders only');
});

test('a candidate’s folder adds its candidate to the address', async ({ page }) => {
  await page.goto(embedAddress('decisions/sanders/?decided=member-vote'));
  await expect(page.locator('.chart-subtitle')).toContainText('Sanders only');
  await expect(page.locator('.chart-subtitle')).toContainText('member vote');
});

for (const headers of ['with headers', 'without headers'] as const) {
  test(`the public record comes into a sandbox from a host ${headers}`, async ({ page, publish }) => {
    await page.goto(await publish(post(iframe(embedAddress('members/?record=public', headers)))));
    const chart = page.frameLocator('iframe');
    await expect(chart.locator('.chart-subtitle')).toContainText('the public sources');
    await expect(chart.getByRole('alert')).toBeHidden();
  });
}

test.describe('where the public record does not come', () => {
  test.use({ provoked: /Failed to load resource|thrown: / });

  test('the iframe says so, and shows what it has', async ({ page, publish }) => {
    await page.route('**/assets/public-record-*', (route) => route.abort());
    await page.goto(await publish(post(iframe(embedAddress('members/?record=public')))));
    const chart = page.frameLocator('iframe');
    await expect(chart.getByRole('alert')).toContainText('could not be shown here');
    await expect(chart.getByRole('alert').getByRole('link')).toHaveAttribute('href', /[?&]record=public/);
    await expect(chart.locator('.chart-subtitle')).toContainText('the five articles');
  });
});
