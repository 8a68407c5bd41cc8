import { expect, type Page } from 'playwright/test';
import { open } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';
import { axeFindings, firstAlarm } from './checks/every-check.ts';
import { plantedFaults } from './checks/planted-faults.ts';

// The faults bring styles of their own along, which the site's policy would keep out.
test.use({ bypassCSP: true });

/** Which faults are caught is known only where nothing is found without them: `own-checks.spec.ts` sees to that. */
async function isCaught(page: Page, part: string): Promise<boolean> {
  return (await axeFindings(page, part)).length > 0 || (await firstAlarm(page)) !== null;
}

test('caught when planted: each of the faults that are markup', async ({ page }) => {
  test.slow();
  await open(page);
  for (const fault of plantedFaults) {
    if (!('html' in fault)) continue;
    await page.evaluate((html) => {
      document.getElementById('planted')?.remove();
      const part = document.createElement('div');
      part.id = 'planted';
      part.innerHTML = html;
      document.querySelector('main')?.append(part);
    }, fault.html);
    expect(await isCaught(page, '#planted'), fault.what).toBe(true);
  }
});

for (const fault of plantedFaults) {
  if ('html' in fault) continue;
  test(`caught when planted: ${fault.what}`, async ({ page }) => {
    await open(page);
    await page.evaluate(fault.change);
    expect(await isCaught(page, '#members')).toBe(true);
  });
}
