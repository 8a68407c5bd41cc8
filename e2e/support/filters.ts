import { expect, type Locator, type Page } from 'playwright/test';

/** The button of the bar that opens the filters. */
export function filtersButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Filters/ });
}

/** The panel of filters. */
export function filterPanel(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Filters' });
}

/** Opens the panel of filters and gives it back. */
export async function openFilters(page: Page): Promise<Locator> {
  await filtersButton(page).click();
  await expect(filterPanel(page)).toBeVisible();
  return filterPanel(page);
}

/** What opens a group of the filters, such as "How decided". */
export function group(panel: Locator, title: string): Locator {
  return panel.locator('summary').filter({ hasText: new RegExp(`^${title}`) });
}

/** Shows the endorsements of one candidate, or of "All", by the panel, and closes it. */
export async function chooseCandidate(page: Page, name: string): Promise<void> {
  const panel = await openFilters(page);
  await panel.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await panel.getByRole('button', { name: /^Show / }).click();
  await expect(panel).toBeHidden();
}

/** The chip of an active filter: a press takes it off. */
export function chip(page: Page, label: string): Locator {
  return page.getByRole('button', { name: `Remove filter: ${label}` });
}

/** The chips of all active filters. */
export function chips(page: Page): Locator {
  return page.getByRole('search', { name: 'Active filters' }).getByRole('button', { name: /^Remove filter: / });
}

/** Where the active filters stand, which takes the focus when what had it is gone: a selector. */
export const filterPlace = '#filters';
