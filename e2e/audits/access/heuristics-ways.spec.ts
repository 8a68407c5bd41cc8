import { expect } from 'playwright/test';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { chartTitles, disclosure, evidence, filters, mark, open, table } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';
import { listed } from '../../support/list-file.ts';

const unions = listed.filter(({ of }) => of.kind === 'national-union');

test('every chart has a name that is its finding, and a description that says how to read it', async ({ page }) => {
  await open(page);
  const figures = await page.evaluate(() =>
    [...document.querySelectorAll('figure[role="group"]')].map((figure) => {
      const words = (name: string) =>
        document.getElementById(figure.getAttribute(name) ?? '')?.textContent.trim() ?? '';
      const canvas = figure.querySelector('.chart-canvas');
      const before = [...figure.querySelectorAll('h3, .chart-subtitle, .chart-keys')].filter((one) =>
        canvas ? one.compareDocumentPosition(canvas) === Node.DOCUMENT_POSITION_FOLLOWING : false,
      );
      return { name: words('aria-labelledby'), description: words('aria-describedby'), before: before.length };
    }),
  );
  expect(figures).toHaveLength(chartTitles.length);
  for (const { name, description, before } of figures) {
    expect(name.length).toBeGreaterThan(20);
    expect(description.length).toBeGreaterThanOrEqual(20);
    expect(description.length).toBeLessThanOrEqual(300);
    // The finding, then what is drawn: both before the drawing, as they are read.
    expect(before).toBeGreaterThanOrEqual(2);
  }
});

test('every list of marks is described by a line that is seen and says what its keys do', async ({ page }) => {
  await open(page);
  for (const list of await page.getByRole('listbox').all()) {
    const line = page.locator(`#${await list.getAttribute('aria-describedby')}`);
    await expect(line).toBeVisible();
    await expect(line).toHaveText(/arrow.*Enter.*Escape/i);
  }
  await expect(page.getByRole('listbox')).toHaveCount(chartTitles.length);
});

test('every field of the table is explained in the list of fields', async ({ page }) => {
  await open(page);
  const headings = await table(page).getByRole('columnheader').allTextContents();
  const terms = new Set(await page.locator('.glossary dt').allTextContents());
  expect(headings.length).toBeGreaterThan(5);
  expect(headings.map((heading) => heading.replace(/[↑↓]/g, '')).filter((heading) => !terms.has(heading))).toEqual([]);
});

test('every control of a chart or of the filters serves one of the questions that the page answers', async ({
  page,
}) => {
  await open(page);
  const answered = [
    /^(?:All|Clinton|Sanders)$/,
    /^(?:Unions|Kind|How decided|Dates|As it stood|Display|Filters)$/,
    /^Record: articles$/,
    /^(?:Members|Name|Date)$/,
    /^(?:Members with a known figure|Endorsing unions)$/,
    /^(?:Zoom in|Zoom out|Whole span|Running count|Show from|Show to)$/,
    /^(?:Table|Download|Cite|Copy link|Embed)$/,
  ];
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('figure :is(button, input, summary), search :is(button, input, summary)')]
      .filter((one) => one.checkVisibility())
      .map((one) => (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent).trim()),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !answered.some((known) => known.test(name)))).toEqual([]);
});

test('every endorsement is reached by its mark, by the table, by search and by its address', async ({ page }) => {
  test.slow();
  await open(page);
  for (const { of, shortName } of listed) {
    await table(page).getByRole('button', { name: of.name, exact: true }).click();
    await expect(evidence(page, of.name)).toBeVisible();
    await mark(page, 'By members', `${of.label}, ${shortName}`).click();
    await expect(evidence(page, of.name)).toBeHidden();
  }
  const [first, last] = [listed[0], listed.at(-1)];
  for (const one of [first, last]) {
    if (!one) throw new Error('the list is empty');
    await open(page, `pick=${one.organization}`);
    await expect(evidence(page, one.of.name)).toBeVisible();
    await disclosure(page, 'Unions').click();
    await filters(page).getByRole('searchbox').fill(one.of.label.slice(0, 8));
    await expect(filters(page).getByRole('checkbox', { name: new RegExp(`^${one.of.label}`) })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('the table of every chart keeps to the filter, row for row', async ({ page }) => {
  await open(page, 'candidate=sanders');
  const rows = listed.filter(({ candidate }) => candidate === 'sanders');
  const expected = { 'By members': rows.length, 'How it was decided': rows.length };
  for (const [chart, count] of Object.entries(expected)) {
    const section = page.getByRole('region', { name: chart });
    await section
      .locator('summary')
      .filter({ hasText: /^Table$/ })
      .click();
    await expect(section.locator('tbody tr')).toHaveCount(count);
    await expect(section.locator('tbody tr').filter({ hasText: 'Sanders' })).toHaveCount(count);
  }
  const comparison = page.getByRole('region', { name: 'Candidate against candidate' });
  await comparison
    .locator('summary')
    .filter({ hasText: /^Table$/ })
    .click();
  const count = unions.filter(({ candidate }) => candidate === 'sanders').length;
  await expect(comparison.locator('tbody tr').filter({ hasText: 'Sanders' }).locator('td').first()).toHaveText(
    `${count}`,
  );
});

for (const path of ['/', '/embed/members/', '/embed/timeline/sanders/']) {
  test(`${path} is HTML without a fault, and no id stands twice`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const parsed = unified().use(rehypeParse, { emitParseErrors: true }).use(rehypeStringify).processSync(html);
    expect(parsed.messages.map(({ message, line, column }) => `${line}:${column} ${message}`)).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}
