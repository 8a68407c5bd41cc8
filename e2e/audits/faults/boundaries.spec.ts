import { test } from 'playwright/test';
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
import { expect, expectInvariants, openedWith, type Injection } from './invariants.ts';

/** Has reading the width of one chart's place throw, as whatever it is drawn from could. */
function throwingIn(chart: string): Injection {
  return async (page) =>
    page.addInitScript((id) => {
      const rect = Object.getOwnPropertyDescriptor(ResizeObserverEntry.prototype, 'contentRect');
      Object.defineProperty(ResizeObserverEntry.prototype, 'contentRect', {
        get(this: ResizeObserverEntry): unknown {
          if (this.target.closest('figure')?.id === id) throw new Error('planted');
          return rect?.get?.call(this);
        },
      });
    }, chart);
}

test('a chart that throws is its table, and the others are charts that answer', async ({ context }) => {
  const patient = await openedWith(context, throwingIn('timeline'));
  const { page } = patient;
  const broken = section(page, nth(chartTitles, 2));
  await expect(broken.getByRole('alert')).toContainText('couldn’t be shown');
  await expect(broken.getByRole('row')).toHaveCount(listed.length + 1);
  await mark(page, 'The unions by size', union.label).click();
  await expect(evidence(page, union.name)).toBeVisible();
  await chooseCandidate(page, second.shortName);
  await expectSearch(page, `candidate=${second.id}&pick=${union.id}`);
  await expectInvariants(patient, { charts: 3, console: /planted/, access: 'checked' });
});

test('where the browser lets the page write no history and store nothing, filters work all the same', async ({
  context,
}) => {
  const patient = await openedWith(context, async (page) =>
    page.addInitScript(() => {
      const denied = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: denied });
      }
      history.pushState = history.replaceState = denied;
    }),
  );
  await expectLive(patient.page);
  await chooseCandidate(patient.page, second.shortName);
  await expectShown(patient.page, ({ candidate }) => candidate === second.id);
  await expectInvariants(patient);
});
