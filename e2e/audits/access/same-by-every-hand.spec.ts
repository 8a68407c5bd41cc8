import { expect, type Locator, type Page } from 'playwright/test';
import {
  chartTitles,
  evidence,
  expectSearch,
  expectShown,
  mark,
  open,
  section,
  table,
} from '../../support/dashboard.ts';
import { filterPanel, filtersButton, group } from '../../support/filters.ts';
import { isUnion, keptChoices, type Listed, nth } from '../../support/list-file.ts';
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
      await page.keyboard.press((await control.evaluate(isInput)) ? 'Space' : 'Enter');
    },
  },
  { name: 'touch', press: (_, control) => control.tap() },
];

const { of: union, candidate, shortName } = nth(keptChoices.filter((one) => isUnion(one) && isVoted(one)));

test.use({ hasTouch: true });

for (const { name, press } of hands) {
  test(`the same steps lead to the same address, charts and evidence by ${name}`, async ({ page }) => {
    await open(page);
    const panel = filterPanel(page);
    await press(page, filtersButton(page));
    await press(page, panel.getByRole('radio', { name: shortName }));
    await press(page, group(panel, 'How decided'));
    await press(page, panel.getByRole('checkbox', { name: 'Member vote' }));
    await press(page, panel.getByRole('button', { name: /^Show / }));
    await press(page, section(page, 'The unions by size').getByRole('radio', { name: 'Date' }));
    const search = `candidate=${candidate}&decided=member-vote&sort=date`;
    for (const chart of chartTitles) {
      await test.step(chart, async () => {
        await press(page, mark(page, chart, union.label));
        await expectSearch(page, `${search}&pick=${union.id}`);
        await press(page, evidence(page, union.name).getByRole('button', { name: 'Close' }));
        await expectSearch(page, search);
        await expect(evidence(page, union.name)).toBeHidden();
      });
    }
    await press(page, table(page).getByRole('button', { name: union.name }));
    await press(page, evidence(page, union.name).getByRole('button', { name: 'Close' }));
    await expectSearch(page, search);
    await expectShown(page, (one) => one.candidate === candidate && isVoted(one));
  });
}

function isVoted({ process }: Listed): boolean {
  return process.decided === 'member-vote';
}

function isInput(element: Element): boolean {
  return element instanceof HTMLInputElement;
}
