import { expect, type Locator, type Page } from 'playwright/test';
import { charts } from '../../src/charts/charts.ts';
import { articles, isUnion, listedIn, type Listed, type ListFile } from './list-file.ts';

/** The charts, by the headings of their sections. */
export const chartTitles: readonly string[] = charts.map(({ title }) => title);

/** Opens the page at a query string and waits until script has taken it over. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search === '' ? '' : `?${search}`}`);
  await expectLive(page);
}

/** Expects the page to show the view that was asked for, and every chart of it to hear its reader. */
export async function expectLive(page: Page): Promise<void> {
  const waiting = 'html[data-view], .list-on-its-way, .chart-canvas:not([data-measured])';
  await expect(page.locator(waiting)).toHaveCount(0);
}

/** A part of the page, by its heading. */
export function section(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** The marks of a chart. */
export function marks(page: Page, chart: string): Locator {
  return section(page, chart).getByRole('option');
}

/** One mark of a chart, by the label that its text begins with. */
export function mark(page: Page, chart: string, label: string): Locator {
  return marks(page, chart).filter({ hasText: startingWith(`${label},`) });
}

/** A pattern for what begins with this text. */
export function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
}

/** The table of every endorsement. */
export function table(page: Page): Locator {
  return page.getByRole('table', { name: /^Endorsements, one in each row/ });
}

/** What heads each of its rows. */
export function rowHeads(page: Page): Locator {
  return table(page).locator('th[scope="row"]');
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

/** Whether an endorsement passes a filter; 'maybe' where its date isn't exact enough to tell. */
type Passing = boolean | 'maybe';

/** Expects every chart, the table and the status to show the endorsements of a list that pass or may, and no others. */
export async function expectShown(
  page: Page,
  passes: (endorsement: Listed) => Passing,
  file: ListFile = articles,
): Promise<void> {
  const listed = listedIn(file);
  const rows = listed.filter((one) => passes(one) !== false);
  const maybe = rows.filter((one) => passes(one) === 'maybe').length;
  const starts = rows.map(spokenStart).sort();
  const unions = rows.filter(isUnion).map(spokenStart).sort();
  const expected = {
    ...Object.fromEntries(charts.map(({ name }) => [name, name === 'head-to-head' ? unions : starts])),
    table: rows.map(({ of }) => of.name + of.label).sort(),
    status: statusOf(rows.length - maybe, maybe, listed.length),
  };
  await expect.poll(() => shown(page, listed.map(spokenStart), starts)).toEqual(expected);
}

/** "CWA, for Sanders": how the text of an endorsement's mark begins. */
function spokenStart({ of, shortName }: Listed): string {
  return `${of.label}, for ${shortName}`;
}

/** How the live line begins. */
function statusOf(certain: number, maybe: number, all: number): string {
  if (certain + maybe === 0) return `None of ${all} endorsements.`;
  if (certain === all) return `All ${all} endorsements.`;
  return `${certain} of ${all} endorsements${maybe === 0 ? '' : `, and ${maybe} that may belong`}.`;
}

/** What every chart, the table and the live line show, in one look. */
async function shown(page: Page, all: readonly string[], expected: readonly string[]): Promise<object> {
  const texts = await page.evaluate(
    (names) => {
      const words = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
      const each = (selector: string) => [...document.querySelectorAll(selector)];
      return {
        charts: names.map((name) => ({
          name,
          marks: each(`#${name} [role="option"]`).map((one) => words(one.firstElementChild)),
          isCut: each(`#${name} .chart-more[aria-expanded="false"]`).length > 0,
        })),
        table: each('table.endorsements th[scope="row"] button').map(words).sort(),
        status: words(each('#filters [role="status"]')[0]),
      };
    },
    charts.map(({ name }) => name),
  );
  const endorsing = (spoken: readonly string[]) =>
    spoken
      .filter((text) => !text.endsWith('outside the dates shown'))
      .flatMap((text) => all.find((start) => text.startsWith(`${start},`)) ?? [])
      .sort();
  const drawn = texts.charts.map(({ name, marks: spoken, isCut }): [string, readonly string[]] => {
    const found = endorsing(spoken);
    // A long chart begins with the first of its marks.
    return [name, isCut && found.every((one) => expected.includes(one)) ? expected : found];
  });
  return {
    ...Object.fromEntries(drawn),
    table: texts.table,
    status: /^[^.]*\./.exec(texts.status)?.[0] ?? '',
  };
}
