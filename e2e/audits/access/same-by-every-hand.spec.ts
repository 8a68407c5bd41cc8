import { expect, type Locator, type Page } from 'playwright/test';
import {
  chartTitles,
  disclosure,
  evidence,
  expectSearch,
  expectShown,
  filters,
  mark,
  open,
} from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';

/** One way to work the page: what presses a control, and what opens a mark. */
interface Hand {
  readonly name: string;
  readonly press: (page: Page, control: Locator) => Promise<void>;
}

const hands: readonly Hand[] = [
  { name: 'mouse', press: (_, control) => control.click() },
  {
    name: 'keyboard',
    press: async (page, control) => {
      await control.focus();
      const isCheckable = (await control.getAttribute('type')) !== null && (await control.evaluate(isInput));
      await page.keyboard.press(isCheckable ? 'Space' : 'Enter');
    },
  },
  { name: 'touch', press: (_, control) => control.tap() },
];

test.use({ hasTouch: true });

for (const { name, press } of hands) {
  test(`the same steps lead to the same address, charts and evidence by ${name}`, async ({ page }) => {
    await open(page);
    await press(page, filters(page).getByRole('radio', { name: 'Sanders' }));
    await press(page, disclosure(page, 'How decided'));
    await press(page, page.getByRole('checkbox', { name: 'Member vote' }));
    await press(page, disclosure(page, 'How decided'));
    await press(page, page.getByRole('radio', { name: 'Date', exact: true }));
    await press(page, page.getByRole('button', { name: 'Zoom in' }));
    await press(page, page.getByRole('button', { name: 'Whole span' }));
    for (const chart of chartTitles) {
      await press(page, mark(page, chart, 'Communications Workers'));
      await expectSearch(page, 'candidate=sanders&decided=member-vote&sort=date&pick=cwa');
      const opened = evidence(page, 'Communications Workers of America');
      await expect(opened).toContainText('Three of the articles, in their own voice');
      if (chart === 'By members') await press(page, opened.getByRole('button', { name: 'Close' }));
      else await press(page, mark(page, chart, 'Communications Workers'));
      await expect(opened).toBeHidden();
    }
    await press(page, page.getByRole('button', { name: 'Democracy for America' }));
    await expectSearch(page, 'candidate=sanders&decided=member-vote&sort=date&pick=dfa');
    await expect(evidence(page, 'Democracy for America')).toBeVisible();
    await expectShown(page, ({ process }) => process.decided === 'member-vote');
  });
}

function isInput(element: Element): boolean {
  return element instanceof HTMLInputElement;
}
