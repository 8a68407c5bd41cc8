import { expect, type Page, type TestDetails } from 'playwright/test';
import { disclosure, expectLive, expectSearch, expectShown, filters, open } from '../support/dashboard.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';
import type { Listed } from '../support/list-file.ts';

interface Choice {
  readonly what: string;
  readonly choose: (page: Page) => Promise<void>;
  readonly search: string;
  readonly chips: readonly string[];
  readonly keeps: (endorsement: Listed) => boolean;
  readonly details?: TestDetails;
}

const choices: readonly Choice[] = [
  {
    what: 'a candidate',
    choose: (page) => filters(page).getByRole('radio', { name: 'Sanders' }).check(),
    search: 'candidate=sanders',
    chips: ['Sanders'],
    keeps: ({ candidate }) => candidate === 'sanders',
  },
  {
    what: 'unions found by name and by initials',
    choose: async (page) => {
      await disclosure(page, 'Unions').click();
      await page.getByRole('searchbox', { name: 'Find a union or group' }).fill('nurs');
      await page.getByRole('checkbox', { name: 'National Nurses United' }).check();
      await page.getByRole('searchbox').fill('cwa');
      await page.getByRole('checkbox', { name: 'Communications Workers' }).check();
    },
    search: 'union=cwa&union=nnu',
    chips: ['Communications Workers', 'National Nurses United'],
    keeps: ({ organization }) => ['cwa', 'nnu'].includes(organization),
  },
  {
    what: 'kinds of organization',
    details: more,
    choose: async (page) => {
      await disclosure(page, 'Kind').click();
      await page.getByRole('checkbox', { name: 'Political parties' }).check();
      await page.getByRole('checkbox', { name: 'Advocacy groups' }).check();
    },
    search: 'kind=advocacy-group&kind=political-party',
    chips: ['Advocacy groups', 'Political parties'],
    keeps: ({ of }) => ['advocacy-group', 'political-party'].includes(of.kind),
  },
  {
    what: 'how it was decided',
    details: more,
    choose: async (page) => {
      await disclosure(page, 'How decided').click();
      await page.getByRole('checkbox', { name: 'Member vote' }).check();
    },
    search: 'decided=member-vote',
    chips: ['Decided by member vote'],
    keeps: ({ process }) => process.decided === 'member-vote',
  },
  {
    what: 'a time span, which keeps what can have happened in it',
    choose: async (page) => {
      await disclosure(page, 'Dates').click();
      await page.getByLabel('From', { exact: true }).fill('2015-12-18');
      await page.getByLabel('To', { exact: true }).fill('2016-01-31');
    },
    search: 'from=2015-12-18&to=2016-01',
    chips: ['From 18 December 2015 to January 2016'],
    keeps: ({ date }) => date.edtf === '../2016-02-22',
  },
  {
    what: 'the list as it stood, which keeps what must have happened by then',
    details: more,
    choose: async (page) => {
      await disclosure(page, 'As it stood').click();
      await page.getByLabel('As it stood on').fill('2015-09-30');
    },
    search: 'asof=2015-09-30',
    chips: ['As it stood on 30 September 2015'],
    keeps: ({ date }) => date.edtf === '../2015-09-30',
  },
];

for (const { what, choose, search, chips, keeps, details = {} } of choices) {
  test(
    `filtering by ${what} changes address, charts, table and status as one, and a chip takes it off`,
    details,
    async ({ page }) => {
      await open(page);
      await expectShown(page, () => true);
      await choose(page);
      await expectSearch(page, search);
      await expectShown(page, keeps);
      await page.reload();
      await expectLive(page);
      await expectShown(page, keeps);
      for (const chip of chips) await page.getByRole('button', { name: `Remove filter: ${chip}` }).click();
      await expectSearch(page, '');
      await expectShown(page, () => true);
    },
  );
}

test('two filters keep only what passes both, and reset takes both off and leaves the rest', async ({ page }) => {
  await open(page, 'sort=name&measure=unions');
  await filters(page).getByRole('radio', { name: 'Clinton' }).check();
  await disclosure(page, 'How decided').click();
  await page.getByRole('checkbox', { name: 'Leadership' }).check();
  const both = ({ candidate, process }: Listed) => candidate === 'clinton' && process.decided === 'leadership';
  await expectShown(page, both);
  await expect(page.getByRole('list', { name: 'Active filters' }).getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Reset 2 filters/ }).click();
  await expectSearch(page, 'measure=unions&sort=name');
  await expectShown(page, () => true);
  await expect(page.getByRole('button', { name: /^Reset/ })).toHaveCount(0);
});

test('a filter that nothing passes says so everywhere and offers the way out', async ({ page }) => {
  await open(page, 'candidate=clinton&decided=member-vote');
  await expectShown(page, () => false);
  const charts = page.getByRole('main');
  await expect(charts.getByText('0 of 11 endorsements match these filters.')).toBeVisible();
  await expect(charts.getByRole('heading', { name: 'No endorsement matches these filters' }).first()).toBeVisible();
  await charts.getByRole('button', { name: /reset/i }).click();
  await expectSearch(page, '');
  await expectShown(page, () => true);
  await expect(filters(page)).toBeFocused();
});

test('searching for a union changes nothing until one is chosen, and says what it found', async ({ page }) => {
  await open(page);
  await disclosure(page, 'Unions').click();
  await page.getByRole('searchbox', { name: 'Find a union or group' }).fill('Ťeachers of nothing');
  await expect(page.getByText('No organization matches “Ťeachers of nothing”.').first()).toBeVisible();
  await page.getByRole('searchbox').fill('TEACHERS');
  await expect(page.getByText('1 organization found.').first()).toBeVisible();
  await expectSearch(page, '');
  await expectShown(page, () => true);
});

test('a day that is emptied by keys takes its filter off, and one left half typed is called wrong', async ({
  page,
}) => {
  await open(page, 'from=2015-12-16');
  await disclosure(page, 'Dates').click();
  const from = page.getByLabel('From', { exact: true });
  await from.focus();
  // Month, day and year, each by itself; what stands in the field is half a date in between.
  for (const key of ['Backspace', 'ArrowRight', 'Backspace', 'ArrowRight', 'Backspace', 'Tab']) {
    await page.keyboard.press(key);
  }
  await page.getByLabel('To', { exact: true }).focus();
  await expectSearch(page, '');
  await expect(filters(page)).not.toContainText('This is not a full date');
  await page.keyboard.type('1215');
  await page.getByRole('button', { name: 'Clear dates' }).focus();
  await expect(filters(page)).toContainText('This is not a full date from 1900 to 2099.');
});
