import { test } from 'playwright/test';
import { answering, json } from './faulty-data.ts';
import { rawArticles, listWith, type Planted } from './hostile-list.ts';
import { expect, expectInvariants, opened } from './invariants.ts';

const names = Array.from({ length: 30 }, (_, index) => `Local ${index + 1}`);

test('sizes that differ ten-million-fold, sizes and dates that are not known, and thirty events on one day are all drawn', async ({
  context,
}) => {
  const planted: Planted[] = [
    { name: 'Giant', members: 50_000_000 },
    { name: 'Dwarf', members: 5 },
    { name: 'Nameless number', members: null },
    { name: 'Undated', members: 7000, date: null },
    { name: 'Some month', members: 7000, date: '2015-11' },
    ...names.map((name) => ({ name, members: 1000, date: '2015-08-15' })),
  ];
  const patient = await opened(context, answering(json(listWith(planted))).inject);
  const { page } = patient;
  const members = page.getByRole('region', { name: 'By members' });
  await expect(members.getByRole('option', { name: /^Giant,/ })).toBeAttached();
  await expect(members.getByRole('option', { name: /^Dwarf,.* 5 members/ })).toBeAttached();
  await expect(members.getByRole('option', { name: /^Nameless number,.*not known/i })).toBeAttached();
  const thinnest = await members
    .locator('svg.chart-frame .bar')
    .evaluateAll((bars) => Math.min(...bars.map((bar) => bar.getBoundingClientRect().width)));
  expect(thinnest).toBeGreaterThanOrEqual(0.95);
  const time = page.getByRole('region', { name: 'Over time' });
  const spoken = (await time.getByRole('option').allTextContents()).join('\n');
  for (const name of names) expect(spoken).toContain(name);
  expect(spoken).toMatch(/Some month.*November 2015/);
  await expect(page.getByRole('row', { name: /^Undated/ }).first()).toContainText(/not known|no date/i);
  await expect(page.getByText('1970')).toHaveCount(0);
  await expectInvariants(patient);
});

test('sizes that are all the same, and a single endorsement, have a scale', async ({ context }) => {
  const same = names.map((name) => ({ name, members: 1 }));
  const { endorsements, ...record } = rawArticles();
  for (const raw of [
    { ...listWith(same), candidates: record.candidates },
    { ...record, endorsements: endorsements.slice(0, 1), claims: [] },
  ]) {
    const patient = await opened(context, answering(json(raw)).inject);
    await expect(patient.page.getByText('isn’t the one this page was built with')).toBeVisible();
    await expect(patient.page.getByRole('region', { name: 'By members' }).getByRole('option').first()).toBeAttached();
    await expectInvariants(patient);
    await patient.page.close();
  }
});

test('a third candidate has a name, a lane and a color of their own', async ({ context }) => {
  const record = listWith([{ name: 'Third Force', members: 9000, candidate: 'third' }]);
  const third = { id: 'third', name: 'Theodora Third', shortName: 'Third', order: 3 };
  const patient = await opened(
    context,
    answering(json({ ...record, candidates: [...record.candidates, third] })).inject,
  );
  await expect(patient.page.getByRole('radio', { name: 'Third' })).toBeVisible();
  const fills = await patient.page
    .getByRole('region', { name: 'By members' })
    .locator('svg.chart-frame .bar')
    .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]);
  expect(fills.length).toBeGreaterThanOrEqual(3);
  await expectInvariants(patient);
});

test('a file that was changed by hand is drawn and owned up to', async ({ context }) => {
  const raw = listWith([{ name: 'Added by hand', members: 4321 }]);
  const patient = await opened(context, answering(json(raw)).inject);
  await expect(
    patient.page.getByRole('status').filter({ hasText: 'isn’t the one this page was built with' }),
  ).toBeVisible();
  await expect(patient.page.getByRole('rowheader', { name: 'Added by hand' }).first()).toBeVisible();
  await expectInvariants(patient, { access: 'checked' });
});
