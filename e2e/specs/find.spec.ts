import { expect, type Locator, type Page } from 'playwright/test';
import { evidence, expectSearch, expectShown, open, section, startingWith } from '../support/dashboard.ts';
import { test } from '../support/page.ts';
import { articles, isUnion, keptChoices, listedIn, nth, publicRecord } from '../support/list-file.ts';

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Whom did your union back?' });
const find = (page: Page): Locator => section(page, 'Find your union');

const wider = listedIn(publicRecord);
const { of: union, shortName } = nth(keptChoices.filter(isUnion));
const inBoth = nth(keptChoices.filter((one) => isUnion(one) && has(publicRecord, one.organization))).of;
const onlyPublic = nth(wider.filter((one) => isUnion(one) && !has(articles, one.organization))).of;
function has({ organizations }: typeof articles, id: string): boolean {
  return organizations.some((one) => one.id === id);
}

/** Waits for the other list, which comes when the page rests. */
async function openBoth(page: Page): Promise<void> {
  await open(page);
  await expect(section(page, 'Where the two lists differ')).toBeVisible();
}

test('initials and two keys give one card: whom, when, how, how large; and nothing is filtered', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.type(union.label.toLowerCase());
  await expect(find(page).getByRole('option').first()).toHaveText(startingWith(union.label));
  await page.keyboard.press('ArrowDown');
  await expect(find(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(find(page).getByRole('listbox')).toBeHidden();
  const card = find(page).getByRole('heading', { name: union.name, level: 3 }).locator('..');
  await expect(card).toContainText(new RegExp(`Backed .*${shortName}`));
  await expect(card.getByText('How decided').first()).toBeVisible();
  await expect(card.getByText('Size').first()).toBeVisible();
  await expect(card).toContainText(`In ${articles.words.subject}`);
  await expectSearch(page, '');
  await expectShown(page, () => true);
});

test('the card answers from both lists, and its links open the evidence and show the union alone', async ({ page }) => {
  await openBoth(page);
  await field(page).fill(inBoth.label);
  await find(page).getByRole('option').first().click();
  await expect(find(page).getByRole('heading', { name: `In ${publicRecord.words.subject}` })).toBeVisible();
  await find(page)
    .getByRole('link', { name: `See the evidence on ${inBoth.label} in ${articles.words.subject}` })
    .click();
  await expectSearch(page, `pick=${inBoth.id}`);
  await expect(evidence(page, inBoth.name)).toBeInViewport();
  await page.keyboard.press('Escape');
  await find(page)
    .getByRole('link', { name: `Show only ${inBoth.label} in the charts` })
    .click();
  await expectSearch(page, `union=${inBoth.id}`);
  await expectShown(page, ({ organization }) => organization === inBoth.id);
  await expect(page.getByRole('main')).toBeFocused();
});

test('a union that only the other list has is an answer, and its link opens that list on its evidence', async ({
  page,
}) => {
  await openBoth(page);
  await field(page).fill(onlyPublic.label);
  await expect(find(page).getByRole('option').first()).toContainText(`${publicRecord.words.tab} only`);
  await page.keyboard.press('Enter');
  await expect(find(page).getByText(`Not in ${articles.words.subject}.`)).toBeVisible();
  await find(page)
    .getByRole('link', { name: `See the evidence on ${onlyPublic.label}` })
    .click();
  await expectSearch(page, `record=public&pick=${onlyPublic.id}`);
  await expect(evidence(page, onlyPublic.name)).toBeVisible();
});
