import { expect, type Page, type TestDetails } from 'playwright/test';
import { parseDay } from '../../src/model/day.ts';
import { waysToDecide } from '../../src/model/endorsement.ts';
import { daysWithin, parseWhen, unknownWhen } from '../../src/model/when.ts';
import {
  expectLive,
  expectSearch,
  expectShown,
  open,
  rowHeads,
  section,
  startingWith,
  table,
} from '../support/dashboard.ts';
import { chips, filterPanel, filterPlace, filtersButton, group, openFilters } from '../support/filters.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';
import { articles, isUnion, keptChoices, listed, type Listed, nth } from '../support/list-file.ts';

const candidate = nth(articles.candidates, 1);
const unions = [nth(keptChoices).of, nth(keptChoices, 3).of];
const exactDay = parseDay(nth(listed.flatMap(({ date }) => /^[\d-]{10}$/.exec(date.edtf ?? '') ?? []))) ?? null;

interface Choice {
  readonly what: string;
  readonly choose: (page: Page) => Promise<void>;
  readonly search: string;
  readonly passes: (endorsement: Listed) => boolean | 'maybe';
  readonly details?: TestDetails;
}

const choices: readonly Choice[] = [
  {
    what: 'a candidate',
    choose: async (page) => {
      await (await openFilters(page)).getByRole('radio', { name: candidate.shortName }).check();
    },
    search: `candidate=${candidate.id}`,
    passes: (one) => one.candidate === candidate.id,
  },
  {
    what: 'unions found by name and by initials',
    choose: async (page) => {
      const panel = await openFilters(page);
      await group(panel, 'Union or group').click();
      for (const [index, { name, label }] of unions.entries()) {
        await panel.getByRole('searchbox', { name: 'Find a union or group' }).fill(index === 0 ? name : label);
        await panel.getByRole('checkbox', { name: startingWith(label) }).check();
      }
    },
    search: unions
      .map(({ id }) => `union=${id}`)
      .sort()
      .join('&'),
    passes: ({ organization }) => unions.some(({ id }) => id === organization),
  },
  {
    what: 'kinds of group',
    details: more,
    choose: async (page) => {
      const panel = await openFilters(page);
      await group(panel, 'Kind of group').click();
      await panel.getByRole('checkbox', { name: 'National unions' }).check();
    },
    search: 'kind=national-union',
    passes: ({ of }) => of.kind === 'national-union',
  },
  {
    what: 'how it was decided',
    choose: async (page) => {
      const panel = await openFilters(page);
      await group(panel, 'How decided').click();
      await panel.getByRole('checkbox', { name: 'Member vote' }).check();
    },
    search: 'decided=member-vote',
    passes: ({ process }) => process.decided === 'member-vote',
  },
  {
    what: 'dates, which keeps what may have happened then apart from what did',
    choose: async (page) => {
      const panel = await openFilters(page);
      await group(panel, 'Dates').click();
      for (const field of ['Start date', 'End date']) {
        await panel.getByRole('combobox', { name: field }).fill(exactDay ?? '');
      }
      await page.keyboard.press('Enter');
    },
    search: `from=${exactDay}&to=${exactDay}`,
    passes: ({ date }) => {
      const days = daysWithin(parseWhen(date.edtf ?? '') ?? unknownWhen, exactDay, exactDay);
      return days === 'some' ? 'maybe' : days === 'every';
    },
  },
];

for (const { what, choose, search, passes, details = {} } of choices) {
  test(
    `filtering by ${what} changes address, charts, table and live line as one, and chips take it off`,
    details,
    async ({ page }) => {
      await open(page);
      await expectShown(page, () => true);
      await choose(page);
      await expectSearch(page, search);
      await expectShown(page, passes);
      await filterPanel(page)
        .getByRole('button', { name: /^Show / })
        .click();
      await page.reload();
      await expectLive(page);
      await expectShown(page, passes);
      for (let left = await chips(page).count(); left > 0; left -= 1) {
        await chips(page).first().click();
        await expect(chips(page)).toHaveCount(left - 1);
      }
      await expectSearch(page, '');
      await expectShown(page, () => true);
    },
  );
}

test('two filters keep only what passes both, and reset takes both off and leaves the rest', async ({ page }) => {
  await open(page, `candidate=${candidate.id}&kind=national-union&sort=name`);
  await expectShown(page, ({ of, ...one }) => one.candidate === candidate.id && of.kind === 'national-union');
  await expect(filtersButton(page)).toHaveText('Filters (2)');
  await page.getByRole('button', { name: /^Reset 2 filters/ }).click();
  await expectSearch(page, 'sort=name');
  await expectShown(page, () => true);
  await expect(filtersButton(page)).toHaveText('Filters');
});

test('a filter that nothing passes says so everywhere, and each way out brings back what it says', async ({ page }) => {
  const own = listed.filter((one) => one.candidate === candidate.id).map(({ process }) => process.decided);
  const never = nth(waysToDecide.filter((one) => !own.includes(one)));
  await open(page, `candidate=${candidate.id}&decided=${never}`);
  await expectShown(page, () => false);
  await expect(
    page.getByText(new RegExp(`we count no endorsements of ${candidate.shortName} [^.]*\\.$`)),
  ).toBeVisible();
  const ways = page.getByRole('button', { name: /^Remove “.*” to see \d+ endorsements?$/ });
  const first = await ways.first().innerText();
  const brought = Number(/to see (\d+)/.exec(first)?.[1]);
  await ways.first().click();
  await expect(rowHeads(page)).toHaveCount(brought);
  await expect(page.locator(filterPlace)).toBeFocused();
  await page.goBack();
  await page.getByRole('button', { name: 'Reset all filters' }).click();
  await expectSearch(page, '');
  await expectShown(page, () => true);
});

test('bars are sorted by size, name or date, the table with them, and the address says by which', async ({ page }) => {
  await open(page);
  const sort = section(page, 'The unions by size').getByRole('group', { name: 'Sort by' });
  await sort.getByRole('radio', { name: 'Name' }).check();
  await expectSearch(page, 'sort=name');
  const names = () => rowHeads(page).getByRole('button').allInnerTexts();
  // National unions first, then the others, then choices that ended, each by name.
  const rank = (one: Listed) => (one.ended ? 2 : isUnion(one) ? 0 : 1);
  const byName = listed
    .toSorted((a, b) => rank(a) - rank(b) || a.of.label.localeCompare(b.of.label, 'en'))
    .map(({ of }) => of);
  await expect.poll(names).toEqual(byName.map(({ name }) => name));
  await expect(table(page).getByRole('columnheader', { name: 'Group' })).toHaveAttribute('aria-sort', 'ascending');
  await table(page).getByRole('button', { name: 'Size' }).click();
  await expectSearch(page, '');
  await expect(sort.getByRole('radio', { name: 'Size' })).toBeChecked();
  await expect.poll(async () => (await names()).toSorted()).toEqual(byName.map(({ name }) => name).toSorted());
});
