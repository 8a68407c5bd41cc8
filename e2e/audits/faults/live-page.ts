import type { Page } from 'playwright/test';
import { expect } from './invariants.ts';

/** Notes every alert that is ever in the page, however short. */
export async function notesAlerts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const alerts: string[] = [];
    Object.assign(window, { alerts });
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role="alert"]')) alerts.push(alert.textContent);
    }).observe(document, { childList: true, subtree: true });
  });
}

export async function alertsOf(page: Page): Promise<unknown> {
  return page.evaluate((): unknown => Reflect.get(window, 'alerts'));
}

/** Expects script to have taken the whole page over. */
export async function expectLive(page: Page): Promise<void> {
  await expect(page.locator('.chart-canvas[data-measured]')).toHaveCount(4);
}
