import { expect, type Page } from 'playwright/test';
import { axeOn, violations } from '../../support/axe.ts';
import { mark, open } from '../../support/dashboard.ts';
import { openFilters } from '../../support/filters.ts';
import { articles, listed, nth, union } from '../../support/list-file.ts';
import { test } from '../../support/page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colors = ['color-contrast', 'link-in-text-block'];

const { id: candidate } = nth(articles.candidates);
const own = listed.filter((one) => one.candidate === candidate).map(({ process }) => process.decided);
const never = nth(listed.map(({ process }) => process.decided).filter((one) => !own.includes(one)));

interface State {
  readonly what: string;
  readonly search: string;
  readonly reach?: (page: Page) => Promise<void>;
}

const states: readonly State[] = [
  { what: 'as it opens', search: '' },
  { what: 'with evidence open', search: `record=public&pick=${union.id}&pattern=on` },
  { what: 'with nothing to show', search: `candidate=${candidate}&decided=${never}` },
  { what: 'with a notice of what was left out', search: 'candidate=nobody&sort=size' },
  {
    what: 'with all that folds unfolded',
    search: `candidate=${candidate}`,
    reach: async (page) => {
      for (const fold of await page.getByRole('main').locator('summary').all()) await fold.evaluate(unfold);
    },
  },
  { what: 'in the panel of filters', search: `candidate=${candidate}`, reach: unfoldFilters },
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
    await open(page, `pick=${union.id}&candidate=nobody&decided=not-said`);
    expect(await violations(axeOn(page).setLegacyMode().withRules(colors))).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('axe finds nothing in the sheet of filters, nor with evidence open', async ({ page }) => {
    await open(page);
    await unfoldFilters(page);
    expect(await violations(everyRule(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await mark(page, 'The unions by size', union.label).tap();
    expect(await violations(everyRule(page))).toEqual([]);
  });
});

function everyRule(page: Page): ReturnType<typeof axeOn> {
  return axeOn(page).setLegacyMode().withTags(tags);
}

async function unfoldFilters(page: Page): Promise<void> {
  const panel = await openFilters(page);
  for (const fold of await panel.locator('summary').all()) await fold.evaluate(unfold);
}

function unfold(summary: Element): void {
  summary.closest('details')?.setAttribute('open', '');
}
