import { expect } from 'playwright/test';
import { expectSearch, expectShown, open } from '../support/dashboard.ts';
import { expectSound, test } from '../support/page.ts';
import { more } from '../support/more.ts';
import { nth, listed } from '../support/list-file.ts';

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
  const { organization } = nth(listed);
  await open(page, `candidate=nobody&${`union=${organization}&`.repeat(400)}x=${'y'.repeat(5000)}`);
  await expect(page.getByText('The link is longer than 2,000 characters')).toBeVisible();
  await expectShown(page, (one) => one.organization === organization);
});
