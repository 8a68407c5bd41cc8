import { expect, type Page } from 'playwright/test';
import { axeOn, violations } from '../../support/axe.ts';
import { disclosure, expectShown, filters, open } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colors = ['color-contrast', 'link-in-text-block'];

interface State {
  readonly what: string;
  readonly search: string;
  readonly reach?: (page: Page) => Promise<void>;
}

const states: readonly State[] = [
  { what: 'as it opens', search: '' },
  { what: 'with evidence open', search: 'pick=seiu&running=on&pattern=on' },
  { what: 'with nothing to show', search: 'candidate=clinton&decided=member-vote' },
  { what: 'with a notice of what was left out', search: 'candidate=nobody&sort=size' },
  {
    what: 'with a filter open and tables unfolded',
    search: 'candidate=sanders',
    reach: async (page) => {
      for (const table of await page.getByRole('main').locator('summary').all()) await table.click();
      await disclosure(page, 'Unions').click();
    },
  },
];

for (const { what, search, reach } of states) {
  test(`axe finds nothing ${what}`, async ({ page }) => {
    await open(page, search);
    await reach?.(page);
    expect(await violations(everyRule(page))).toEqual([]);
  });
}

const palettes = [{ colorScheme: 'dark' }, { contrast: 'more' }, { forcedColors: 'active' }] as const;

for (const palette of palettes) {
  test(`axe finds every color clear enough under ${JSON.stringify(palette)}`, async ({ page }) => {
    await page.emulateMedia(palette);
    await open(page, 'pick=seiu&running=on&candidate=nobody&decided=not-said');
    expect(await violations(axeOn(page).setLegacyMode().withRules(colors))).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('axe finds nothing in the sheet of filters, nor with evidence open', async ({ page }) => {
    await open(page);
    await filters(page).getByRole('button', { name: 'Filters' }).tap();
    for (const label of ['Unions', 'Kind', 'Dates', 'As it stood', 'Display']) await disclosure(page, label).tap();
    expect(await violations(everyRule(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Communications Workers of America' }).tap();
    await expectShown(page, () => true);
    expect(await violations(everyRule(page))).toEqual([]);
  });
});

function everyRule(page: Page): ReturnType<typeof axeOn> {
  return axeOn(page).setLegacyMode().withTags(tags);
}
