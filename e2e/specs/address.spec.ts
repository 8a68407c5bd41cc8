import { expect, type Page } from 'playwright/test';
import { evidence, expectLive, expectSearch, expectShown, mark, open, section } from '../support/dashboard.ts';
import { chooseCandidate, filterPlace, group, openFilters } from '../support/filters.ts';
import { more } from '../support/more.ts';
import { expectSound, test, watched } from '../support/page.ts';
import { articles, keptChoices, type Listed, nth } from '../support/list-file.ts';

const [first, second] = [nth(articles.candidates), nth(articles.candidates, 1)];
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

test('a run of quick steps back and forward ends where the address says, and adds no step', more, async ({ page }) => {
  await open(page);
  for (const { shortName } of [first, second]) await chooseCandidate(page, shortName);
  await expectSearch(page, `candidate=${second.id}`);
  const before = await page.evaluate(() => history.length);
  await page.evaluate(async () => {
    const arrival = () => new Promise((settle) => window.addEventListener('popstate', settle, { once: true }));
    for (const distance of [...Array.from({ length: 26 }, (_, step) => (step % 2 === 0 ? -1 : 1)), -1]) {
      const arrived = arrival();
      history.go(distance);
      await arrived;
    }
  });
  await expectSearch(page, `candidate=${first.id}`);
  await expectShown(page, ({ candidate }) => candidate === first.id);
  expect(await page.evaluate(() => history.length)).toBe(before);
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
  await open(page, `candidate=${second.id}&candidate=nobody&decided=vote&from=2016-02-30&sort=size&utm_source=x`);
  const notice = page.getByRole('status').filter({ hasText: 'couldn’t be used' });
  await expect(notice).toContainText('“candidate” was given “nobody”, which isn’t on this list');
  for (const [name, value] of [
    ['decided', 'vote'],
    ['from', '2016-02-30'],
    ['sort', 'size'],
  ]) {
    await expect(notice).toContainText(`“${name}” can’t be “${value}”`);
  }
  await expect(notice).not.toContainText('utm_source');
  await expectShown(page, isSecond);
  await page.getByRole('button', { name: 'Clean up the link' }).click();
  await expectSearch(page, `candidate=${second.id}`);
  await expect(notice).toBeHidden();
  await expect(page.locator(filterPlace)).toBeFocused();
});

test('an old link’s settings are named as gone, and the rest of it applies', async ({ page }) => {
  await open(page, `asof=2015-09-30&measure=unions&running=on&candidate=${second.id}`);
  const notice = page.getByRole('status').filter({ hasText: 'couldn’t be used' });
  await expect(notice).toContainText('“asof” is no longer a setting of this page');
  await expect(notice).toContainText('use “to”');
  await expectShown(page, isSecond);
});

test('a span that ends before it begins is dropped whole, and said to be', more, async ({ page }) => {
  await open(page, `from=2016-02&to=2015-06&candidate=${second.id}`);
  await expect(page.getByRole('status').filter({ hasText: 'start date is after its end date' })).toBeVisible();
  await expectShown(page, isSecond);
});

test('parameters in any order, repeated and in other spellings of the same mean one view', more, async ({ page }) => {
  await open(page, `decided=member-vote&candidate=${second.id}&candidate=${first.id}&candidate=${second.id}`);
  await expectShown(page, ({ process }) => process.decided === 'member-vote');
  await expect(page.getByText('couldn’t be used')).toHaveCount(0);
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

test('a link that quotes words leads to them, though it names another part as well', more, async ({ page }) => {
  const words = 'Whom did your union back?';
  const quoted = encodeURIComponent(words);
  await page.goto(`/#:~:text=${quoted}`);
  const isLed = await page.evaluate(() => document.querySelector(':target') !== null);
  test.skip(!isLed, 'this browser leads nobody to words, as headless shells do not');
  for (const search of ['', `?candidate=${second.id}`]) {
    await page.goto('/404.html');
    await page.goto(`/${search}#decisions:~:text=${quoted}`);
    await expectLive(page);
    // As long as the page may still go where its address points.
    await page.waitForTimeout(3500);
    await expect(page.getByText(words, { exact: true })).toBeInViewport();
  }
});

/** What a page shows, as a screen reader and as the eye have it: ids and focus apart. */
async function drawn(page: Page): Promise<readonly string[]> {
  const pictures = await page
    .locator('svg.chart-frame')
    .evaluateAll((frames) => frames.map((frame) => new XMLSerializer().serializeToString(frame)));
  return [await page.getByRole('main').ariaSnapshot(), ...pictures];
}

const scripts = [
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
];

test('nothing in an address becomes markup, script or style, whichever part of it it is', async ({ page }) => {
  for (let index = 0; index < scripts.length; index += 3) {
    const [one = '', two = '', three = ''] = scripts.slice(index).map(encoded);
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

test('names of the language’s own are no settings, no choices and no fragments', async ({ page }) => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
  await open(
    page,
    `constructor.prototype.polluted=1&__proto__[polluted]=1&${names.map((name) => `${name}=1`).join('&')}`,
  );
  await expectShown(page, () => true);
  await open(
    page,
    `${names.map((name) => `candidate=${name}&union=${name}`).join('&')}&pick=then&sort=toString#__proto__`,
  );
  await expect(page.getByText('“candidate” was given “__proto__”')).toBeVisible();
  await expectShown(page, () => true);
});

test('no parameter names a file, a style or a size to load', more, async ({ page }) => {
  await open(
    page,
    'data=https://example.org/x.json&url=//example.org&theme=dark;background:url(//example.org)&height=1e9',
  );
  await expect(page.getByText('“theme” can’t be “dark;background:url(//example.org”')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  await expectShown(page, () => true);
});

test('an address of 9,000 characters is read to its limit and said to be too long', more, async ({ page }) => {
  const { organization } = nth(keptChoices);
  await open(page, `candidate=nobody&${`union=${organization}&`.repeat(400)}x=${'y'.repeat(5000)}`);
  await expect(page.getByText('The link is longer than 2,000 characters')).toBeVisible();
  await expectShown(page, (one) => one.organization === organization);
});
