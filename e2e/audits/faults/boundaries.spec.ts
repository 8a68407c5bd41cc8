import { expect, type Page } from 'playwright/test';
import {
  chartTitles,
  evidence,
  expectLive,
  expectSearch,
  expectShown,
  mark,
  section,
} from '../../support/dashboard.ts';
import { chooseCandidate } from '../../support/filters.ts';
import { listed, nth, second, union } from '../../support/list-file.ts';
import { expectAccessible, openAtOnce, test } from './faulty-page.ts';

/** Has reading the width of one chart's place throw, as whatever it is drawn from could. */
async function breakChart(page: Page, chart: string): Promise<void> {
  await page.addInitScript((id) => {
    const rect = Object.getOwnPropertyDescriptor(ResizeObserverEntry.prototype, 'contentRect');
    Object.defineProperty(ResizeObserverEntry.prototype, 'contentRect', {
      get(this: ResizeObserverEntry): unknown {
        if (this.target.closest('figure')?.id === id) throw new Error('planted');
        return rect?.get?.call(this);
      },
    });
  }, chart);
}

test.describe('where a chart throws', () => {
  test.use({ charts: 3, provoked: /planted|was preloaded using link preload/ });

  test('it is its table, and the others are charts that answer', async ({ page }) => {
    await breakChart(page, 'timeline');
    await openAtOnce(page);
    const broken = section(page, nth(chartTitles, 2));
    await expect(broken.getByRole('alert')).toContainText('couldn’t be shown');
    await expect(broken.getByRole('row')).toHaveCount(listed.length + 1);
    await mark(page, 'The unions by size', union.label).click();
    await expect(evidence(page, union.name)).toBeVisible();
    await chooseCandidate(page, second.shortName);
    await expectSearch(page, `candidate=${second.id}&pick=${union.id}`);
    await expectAccessible(page);
  });
});

test('where the browser lets the page write no history and store nothing, filters work all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: denied });
    }
    history.pushState = history.replaceState = denied;
  });
  await openAtOnce(page);
  await expectLive(page);
  await chooseCandidate(page, second.shortName);
  await expectShown(page, ({ candidate }) => candidate === second.id);
});
