import { expect, type Page } from 'playwright/test';
import { disclosure, evidence, expectSearch, expectShown, filters, open, searchOf } from '../support/dashboard.ts';
import { expectSound, test, watched } from '../support/page.ts';
import type { Listed } from '../support/list-file.ts';
import { more } from '../support/more.ts';

const sanders = ({ candidate }: Listed) => candidate === 'sanders';
const voted = ({ process }: Listed) => process.decided === 'member-vote';

test('back and forward step through what was chosen, and an opened chart is a step as well', async ({ page }) => {
  await open(page);
  await filters(page).getByRole('radio', { name: 'Sanders' }).check();
  await page.getByRole('radio', { name: 'Name', exact: true }).click();
  await page.getByRole('button', { name: 'Communications Workers of America' }).click();
  await expectSearch(page, 'candidate=sanders&sort=name&pick=cwa');
  await page.goBack();
  await expectSearch(page, 'candidate=sanders&sort=name');
  await expect(evidence(page, 'Communications Workers of America')).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Members', exact: true })).toBeChecked();
  await page.goBack();
  await expectSearch(page, '');
  await expectShown(page, () => true);
  await page.goForward();
  await expectShown(page, sanders);
  await page.goForward();
  await page.goForward();
  await expect(evidence(page, 'Communications Workers of America')).toBeVisible();
});

test('a run of quick steps back and forward ends where the address says, and adds no step', more, async ({ page }) => {
  await open(page);
  for (const name of ['Clinton', 'Sanders']) await filters(page).getByRole('radio', { name }).check();
  await expectSearch(page, 'candidate=sanders');
  const before = await page.evaluate(() => history.length);
  await page.evaluate(async () => {
    const arrival = () => new Promise((settle) => window.addEventListener('popstate', settle, { once: true }));
    for (const distance of Array.from({ length: 26 }, (_, step) => (step % 2 === 0 ? -1 : 1))) {
      const arrived = arrival();
      history.go(distance);
      await arrived;
    }
    const arrived = arrival();
    history.go(-1);
    await arrived;
  });
  await expectSearch(page, 'candidate=clinton');
  await expectShown(page, ({ candidate }) => candidate === 'clinton');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('sliding through the days leaves one step behind, not one for each day', async ({ page }) => {
  await open(page);
  await filters(page).getByRole('radio', { name: 'Sanders' }).check();
  await disclosure(page, 'As it stood').click();
  const slider = page.getByRole('slider', { name: 'Day, by what happened' });
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = y + height / 2;
  await page.mouse.move(x + width - 8, middle);
  await page.mouse.down();
  await page.mouse.move(x + 8, middle, { steps: 12 });
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuetext', '30 September 2015');
  await expectSearch(page, 'candidate=sanders&asof=2015-09-30');
  await page.goBack();
  await expectShown(page, sanders);
});

test('a played list can be paused, and the whole run is one step', async ({ page }) => {
  await open(page);
  await disclosure(page, 'As it stood').click();
  await page.getByRole('button', { name: /^Play/ }).click();
  await expect.poll(() => searchOf(page)).toMatch(/^\?asof=2015-1/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.goBack();
  await expectSearch(page, '');
  await expectShown(page, () => true);
});

test('a link to a view shows somebody else the very same page', async ({ page, context, browser }) => {
  const search = 'candidate=sanders&decided=member-vote&measure=unions&sort=date&pick=dfa&pattern=on&running=on';
  await open(page);
  await filters(page).getByRole('radio', { name: 'Sanders' }).check();
  await disclosure(page, 'How decided').click();
  await page.getByRole('checkbox', { name: 'Member vote' }).check();
  await disclosure(page, 'Display').click();
  await page.getByRole('checkbox', { name: 'Patterns on the bars' }).check();
  await page.getByRole('radio', { name: 'Endorsing unions' }).click();
  await page.getByRole('radio', { name: 'Date', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Running count' }).click();
  await page.getByRole('button', { name: 'Democracy for America' }).click();
  await expectSearch(page, search);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const faults = watched(other);
  await open(other, search);
  await expectShown(other, (one) => sanders(one) && voted(one));
  await expect.poll(() => drawn(other)).toEqual(await drawn(page));
  await expectSound(other);
  expect(faults).toEqual([]);
  await elsewhere.close();
  expect(context.pages()).toHaveLength(1);
});

test('what the address asks for in vain is explained, the rest applies, and the address is put right', async ({
  page,
}) => {
  await open(page, 'candidate=sanders&candidate=nobody&decided=vote&from=2016-02-30&sort=size&colour=red&utm_source=x');
  const notice = page.getByRole('status').filter({ hasText: 'left out' });
  await expect(notice).toContainText('“candidate” was given “nobody”, which is not in this list');
  await expect(notice).toContainText('“decided” can’t be “vote”');
  await expect(notice).toContainText('“from” can’t be “2016-02-30”');
  await expect(notice).toContainText('“colour” is not a setting of this page');
  await expect(notice).not.toContainText('utm_source');
  await expectSearch(page, 'candidate=sanders');
  await expectShown(page, sanders);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
  await expect(filters(page)).toBeFocused();
});

test('a span that ends before it begins is dropped whole, and said to be', more, async ({ page }) => {
  await open(page, 'from=2016-02&to=2015-06&candidate=sanders');
  await expect(page.getByText('“from” (2016-02) is later than “to”')).toBeVisible();
  await expectSearch(page, 'candidate=sanders');
  await expectShown(page, sanders);
});

test('parameters in any order, repeated and in other spellings of the same mean one view', more, async ({ page }) => {
  await open(page, 'decided=member-vote&candidate=sanders&candidate=clinton&candidate=sanders&decided=member-vote');
  await expectShown(page, voted);
  await expect(page.getByText('so it was left out')).toHaveCount(0);
});

/** What a page shows, as a screen reader and as the eye have it: ids and focus apart. */
async function drawn(page: Page): Promise<readonly string[]> {
  const pictures = await page
    .locator('svg.chart-frame')
    .evaluateAll((frames) => frames.map((frame) => new XMLSerializer().serializeToString(frame)));
  return [await page.getByRole('main').ariaSnapshot(), ...pictures];
}
