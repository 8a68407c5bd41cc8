import { expect, type Page } from 'playwright/test';
import { evidence, expectSearch, expectShown, mark, open, section } from '../support/dashboard.ts';
import { chooseCandidate, filterPlace, group, openFilters } from '../support/filters.ts';
import { expectSound, test, watched } from '../support/page.ts';
import { keptChoices, type Listed, nth, second } from '../support/list-file.ts';

const isSecond = ({ candidate }: Listed) => candidate === second.id;
const { of: voting } = nth(keptChoices.filter((one) => isSecond(one) && one.process.decided === 'member-vote'));

test('back and forward step through what was chosen, and opened evidence is a step as well', async ({ page }) => {
  const opened = evidence(page, voting.name);
  await open(page);
  await chooseCandidate(page, second.shortName);
  await page.getByRole('radio', { name: 'Name', exact: true }).check();
  await mark(page, 'The unions by size', voting.label).click();
  await expectSearch(page, `candidate=${second.id}&sort=name&pick=${voting.id}`);
  await expect(page).toHaveTitle(new RegExp(`${voting.label}.*${second.shortName}`));
  await page.goBack();
  await expectSearch(page, `candidate=${second.id}&sort=name`);
  await expect(opened).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Size', exact: true })).toBeChecked();
  await page.goBack();
  await expectSearch(page, '');
  await expectShown(page, () => true);
  await page.goForward();
  await expectShown(page, isSecond);
  await page.goForward();
  await page.goForward();
  await expect(opened).toBeVisible();
});

test('a link to a view shows somebody else the very same page', async ({ page, browser }) => {
  await open(page);
  const panel = await openFilters(page);
  await panel.getByRole('radio', { name: second.shortName }).check();
  await group(panel, 'How decided').click();
  await panel.getByRole('checkbox', { name: 'Member vote' }).check();
  await group(panel, 'Appearance').click();
  await panel.getByRole('checkbox', { name: 'Patterns besides colors' }).check();
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByRole('button', { name: /^Show / }).click();
  await page.getByRole('radio', { name: 'Date', exact: true }).check();
  await mark(page, 'When they endorsed', voting.label).click();
  const search = `candidate=${second.id}&decided=member-vote&sort=date&pick=${voting.id}&theme=dark&pattern=on`;
  await expectSearch(page, search);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const faults = watched(other);
  await open(other, search);
  await expectShown(other, (one) => isSecond(one) && one.process.decided === 'member-vote');
  await page.evaluate(() => window.scrollTo(0, 0));
  // The other list comes when a page rests.
  for (const one of [page, other]) await expect(section(one, 'Where the two lists differ')).toBeAttached();
  await expect.poll(() => drawn(page)).toEqual(await drawn(other));
  await expectSound(other);
  expect(faults).toEqual([]);
  await elsewhere.close();
});

test('what the address asks for in vain is named, the rest applies, and one press puts the link right', async ({
  page,
}) => {
  await open(
    page,
    `candidate=${second.id}&candidate=nobody&decided=vote&from=2016-02-30&sort=size&asof=2015-09-30&utm_source=x`,
  );
  const notice = page.getByRole('status').filter({ hasText: 'couldn’t be used' });
  await expect(notice).toContainText('“candidate” was given “nobody”, which isn’t on this list');
  for (const [name, value] of [
    ['decided', 'vote'],
    ['from', '2016-02-30'],
    ['sort', 'size'],
  ]) {
    await expect(notice).toContainText(`“${name}” can’t be “${value}”`);
  }
  await expect(notice).toContainText('“asof” is no longer a setting of this page');
  await expect(notice).not.toContainText('utm_source');
  await expectShown(page, isSecond);
  await page.getByRole('button', { name: 'Clean up the link' }).click();
  await expectSearch(page, `candidate=${second.id}`);
  await expect(notice).toBeHidden();
  await expect(page.locator(filterPlace)).toBeFocused();
});

test('the bar leads to each part of the page, and a link to a part lands on it', async ({ page }) => {
  await open(page);
  const jump = page.getByRole('navigation', { name: 'On this page' });
  await jump.locator('summary').click();
  const places = await jump
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent, link.getAttribute('href')?.slice(1) ?? ''] as const),
    );
  await jump.getByRole('link', { name: 'Sources and method' }).click();
  await expect(section(page, 'Sources and method')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Share' })).toBeInViewport({ ratio: 1 });
  for (const [name, id] of places) await expect(section(page, name)).toHaveId(id);
  await page.goto('/#timeline');
  await expect(section(page, 'When they endorsed').getByRole('heading', { level: 3 })).toBeInViewport();
});

/** What a page shows, as a screen reader and as the eye have it: ids and focus apart. */
async function drawn(page: Page): Promise<readonly string[]> {
  const pictures = await page
    .locator('svg.chart-frame')
    .evaluateAll((frames) => frames.map((frame) => new XMLSerializer().serializeToString(frame)));
  return [await page.getByRole('main').ariaSnapshot(), ...pictures];
}

/** What is no markup, no style, no address and none of the language’s own names, whichever part of an address it is. */
const hostile = [
  '<script>window.own=1</script>',
  '"><img src=x onerror=window.own=1>',
  '<svg onload=window.own=1>',
  "'-alert(1)-'",
  ['javascript', 'window.own=1'].join(':'),
  '{{constructor.constructor("window.own=1")()}}',
  '${window.own=1}',
  '&lt;script&gt;window.own=1&lt;/script&gt;',
  '\u202Egnp.exe',
  `e${'\u0301'.repeat(300)}`,
  '%E0%A4%A',
  '%00',
  'dark;background:url(//example.org)',
  '//example.org/x.json',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'then',
  'toString',
  'constructor.prototype.polluted',
  '__proto__[polluted]',
];

test('nothing in an address becomes markup, script or style, or is loaded, whichever part of it it is', async ({
  page,
}) => {
  for (let index = 0; index < hostile.length; index += 3) {
    const [one = '', two = '', three = ''] = hostile.slice(index).map(encoded);
    await open(page, `candidate=${one}&pick=${two}&theme=${three}&${one}=1&from=${two}&${three}#${one}`);
    const notice = page.getByRole('status').filter({ hasText: 'so it was left out' });
    await expect(notice).toBeVisible();
    await expect(notice.locator('*:not(p)')).toHaveCount(0);
    await page.getByRole('button', { name: 'Clean up the link' }).click();
    await expectSearch(page, '');
    expect(await page.evaluate(() => 'own' in window)).toBe(false);
    await expectSound(page);
  }
  await expectShown(page, () => true);
});

/** A text as it stands in an address; what is half encoded already stays as it is. */
function encoded(text: string): string {
  return text.includes('%') ? text : encodeURIComponent(text);
}
