import type { Page } from 'playwright/test';
import { smallTargets } from '../../support/small-targets.ts';
import { faint } from './faint.ts';
import { lostFocus } from './lost-focus.ts';
import { mouseOnly } from './mouse-only.ts';
import { pageFindings } from './page-findings.ts';

/** Our own checks of access, the slow one last. */
const ownChecks: readonly ((page: Page) => Promise<Readonly<Record<string, readonly string[]>>>)[] = [
  (page) => page.evaluate(pageFindings),
  (page) => page.evaluate(faint),
  async (page) => ({ 'small targets': await page.evaluate(smallTargets), 'mouse only': await mouseOnly(page) }),
  async (page) => ({ 'lost focus': await lostFocus(page) }),
];

/** What our own checks of access find in a page, one line each, check by check. */
export async function* ownFindings(page: Page): AsyncGenerator<string, void> {
  for (const check of ownChecks) {
    for (const [name, lines] of Object.entries(await check(page))) {
      for (const line of lines) yield `${name}: ${line}`;
    }
  }
}
