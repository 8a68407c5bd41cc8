import { expect } from 'playwright/test';
import { held } from '../support/held.ts';
import { articles, first, keptChoices, listed, nth, publicRecord, second } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { siteOrigin } from '../support/origins.ts';
import { embedAddress, iframe, post, test } from '../support/post.ts';

const { of: union } = nth(keptChoices);
const filtered = `members/?union=${union.id}`;

test('a filtered embed shows only its filter: until it is applied, nothing, in the room of the chart', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      const words = document.querySelector('h1');
      if (words?.checkVisibility({ visibilityProperty: true })) seen.add(words.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
  const letGo = await held(page, '**/assets/embed-*.js');
  await page.goto(embedAddress(filtered), { waitUntil: 'commit' });
  await expect(page.locator('#root figure')).toBeAttached();
  await expect(page.locator('#root figure')).toBeHidden();
  expect((await page.locator('#root').boundingBox())?.height).toBeGreaterThan(300);
  letGo();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Looked at once a frame.
  await expect
    .poll(() => page.evaluate(() => [...(window as unknown as { readonly seen: Set<string> }).seen]))
    .toEqual([await page.getByRole('heading', { level: 1 }).innerText()]);
});

test.describe('where the filter can not be applied', () => {
  test.use({ provoked: /Failed to load resource|^thrown: 0$/ });

  test('the prerendered page shows, says so, and leads to the view that was asked for', async ({ page }) => {
    await page.route('**/assets/embed-*.js', (route) => route.abort());
    await page.goto(embedAddress(`members/${first.id}/?union=${union.id}&title=off`));
    const notice = page.getByRole('alert');
    const drawn = await page.locator('h1').innerText();
    await expect(notice).toContainText(`We couldn’t show the view this link asks for. Below: ${drawn}.`);
    const link = await notice.getByRole('link').evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect(link).toBe(`${siteOrigin}/?candidate=${first.id}&union=${union.id}#members`);
  });

  test('a script that throws leaves the prerendered page, not an empty one', async ({ page }) => {
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
  const letGo = await held(page, '**/assets/embed-*.js');
  await page.goto(embedAddress(filtered), { waitUntil: 'commit' });
  await expect(page.locator('#root figure')).toBeAttached();
  await page.clock.fastForward(6000);
  await expect(page.locator('#root figure')).toBeHidden();
  await page.clock.fastForward(2000);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('#root figure')).toBeVisible();
  letGo();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('what can not be used is left out by name, the rest applies, and so does the candidate of the folder', async ({
  page,
}) => {
  await page.goto(embedAddress(`members/${second.id}/?union=nobody&sort=size&decided=member-vote&secret=x&evil="><b>`));
  const notice = page.getByRole('status').filter({ hasText: 'couldn’t be used' });
  await expect(notice).toHaveText(/: “union” and “sort”\.$/);
  const voted = listed.filter(({ candidate, process }) => candidate === second.id && process.decided === 'member-vote');
  await expect(page.getByRole('option')).toHaveCount(voted.length);
});

for (const headers of ['with headers', 'without headers'] as const) {
  test(
    `the public record comes into a sandbox from a host ${headers}`,
    headers === 'with headers' ? more : {},
    async ({ page, publish }) => {
      await page.goto(await publish(post(iframe(embedAddress('timeline/?record=public', headers)))));
      const chart = page.frameLocator('iframe');
      await expect(chart.getByRole('option', { name: /, for / })).toHaveCount(publicRecord.endorsements.length);
      await expect(chart.getByRole('alert')).toBeHidden();
    },
  );
}

test.describe('where the public record does not come', () => {
  test.use({ provoked: /Failed to load resource|thrown: / });

  test('the embed says so, and shows what it has', async ({ page, publish }) => {
    await page.route('**/assets/list-public-*', (route) => route.abort());
    await page.goto(await publish(post(iframe(embedAddress('members/?record=public')))));
    const chart = page.frameLocator('iframe');
    await expect(chart.getByRole('alert')).toContainText('We couldn’t show the view');
    await expect(chart.getByRole('alert').getByRole('link')).toHaveAttribute('href', /[?&]record=public/);
    await expect(chart.getByText(articles.words.subject).first()).toBeVisible();
  });
});
