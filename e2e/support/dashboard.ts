import { expect, type Locator, type Page } from 'playwright/test';
import { listed, type Listed } from './list-file.ts';

/** The charts, by the headings of their sections. */
export const chartTitles = ['By members', 'Candidate against candidate', 'Over time', 'How it was decided'] as const;
/** The heading of a chart's section. */
export type ChartTitle = (typeof chartTitles)[number];

/** Opens the dashboard at a query string and waits until script has taken it over. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search === '' ? '' : `?${search}`}`);
  await expectLive(page);
}

/** Expects the page to hear its reader: every chart has its one tab stop, or nothing matches. */
export async function expectLive(page: Page): Promise<void> {
  // One root: where it has measured its charts, or taken them away, all of it hears its reader.
  await expect(page.locator('.chart-canvas:not([data-measured])')).toHaveCount(0);
}

/** The filters. */
export function filters(page: Page): Locator {
  return page.getByRole('search', { name: 'Filters' });
}

/** What opens a group of filters or looks, such as "Kind" or "Kind (2)". */
export function disclosure(page: Page, label: string): Locator {
  return page.locator('summary').filter({ hasText: new RegExp(`^${label}(?: \\(\\d+\\))?$`) });
}

/** The marks of a chart. */
export function marks(page: Page, chart: ChartTitle): Locator {
  return page.getByRole('region', { name: chart }).getByRole('listbox').getByRole('option');
}

/** One mark of a chart, by the start of its text. */
export function mark(page: Page, chart: ChartTitle, label: string): Locator {
  return page
    .getByRole('region', { name: chart })
    .getByRole('option', { name: new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)},`) });
}

/** The table of every endorsement. */
export function table(page: Page): Locator {
  return page.getByRole('table', { name: /^Endorsements: / });
}

/** The evidence of an organization, by its name. */
export function evidence(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The query string as the page has it at this moment, its question mark included. */
export function searchOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}

/** Expects the address to hold exactly this query string. */
export async function expectSearch(page: Page, search: string): Promise<void> {
  await expect.poll(() => searchOf(page)).toBe(search === '' ? '' : `?${search}`);
}

/** Expects all four charts, the table and the status to show the endorsements of the articles that pass, and no others. */
export async function expectShown(page: Page, passes: (endorsement: Listed) => boolean): Promise<void> {
  const rows = listed.filter(passes);
  const starts = rows.map(spokenStart).sort();
  const unions = rows.filter(({ of }) => of.kind === 'national-union').map(spokenStart);
  const total = `${listed.length} endorsements`;
  const status = `Showing ${rows.length === listed.length ? `all ${total}` : `${rows.length} of ${total}`}`;
  await expect
    .poll(() => shown(page))
    .toEqual({
      'By members': starts,
      'Candidate against candidate': unions.sort(),
      'Over time': starts,
      'How it was decided': starts,
      table: rows.map(({ of }) => of.name).sort(),
      seen: status,
    });
  await expect(filters(page).getByRole('status')).toContainText(status);
}

/** "Service Employees, Clinton": how the text of an endorsement's mark begins. */
function spokenStart({ of, shortName }: Listed): string {
  return `${of.label}, ${shortName}`;
}

/** What every chart, the table and the line of status show, in one look. */
async function shown(page: Page): Promise<Readonly<Record<string, string | readonly string[]>>> {
  const texts = await page.evaluate((titles) => {
    const words = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
    const sections = [...document.querySelectorAll('section')];
    const tables = [...document.querySelectorAll('table')];
    const isMain = (one: Element) => words(one.querySelector('caption')).startsWith('Endorsements: ');
    const options = (title: string) => {
      const section = sections.find((one) => words(one.querySelector('h2')) === title);
      return [...(section?.querySelectorAll('[role="option"]') ?? [])].map((one) => words(one.firstElementChild));
    };
    return {
      charts: titles.map((title): [string, readonly string[]] => [title, options(title)]),
      table: [...(tables.find(isMain)?.querySelectorAll('[role="rowheader"]') ?? [])].map(words).sort(),
      seen: [...document.querySelectorAll('search p')].map(words).find((text) => text.startsWith('Showing')) ?? '',
    };
  }, chartTitles);
  const starts = listed.map(spokenStart);
  const endorsing = (names: readonly string[]) =>
    names.flatMap((name) => starts.find((start) => name.startsWith(`${start},`)) ?? []).sort();
  return {
    ...Object.fromEntries(texts.charts.map(([title, names]) => [title, endorsing(names)])),
    table: texts.table,
    seen: texts.seen.replace(/(?:: none match)?\.$/, ''),
  };
}
