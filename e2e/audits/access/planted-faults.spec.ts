import { expect } from 'playwright/test';
import { axeFindings, firstAlarm } from './checks/every-check.ts';
import { plantedFaults } from './checks/planted-faults.ts';
import { open } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';

// The faults bring styles of their own along, which the site's policy would keep out.
test.use({ bypassCSP: true });

test('there are 23 faults to plant', () => {
  expect(plantedFaults).toHaveLength(23);
});

for (const fault of plantedFaults) {
  test(`caught when planted: ${fault.what}`, async ({ page }) => {
    await open(page);
    if ('html' in fault) {
      await page.evaluate((html) => {
        const part = document.createElement('div');
        part.id = 'planted';
        part.innerHTML = html;
        document.querySelector('main')?.append(part);
      }, fault.html);
    } else await page.evaluate(fault.change);
    const byAxe = (await axeFindings(page, 'html' in fault ? '#planted' : '#members')).length > 0;
    const alarm = await firstAlarm(page);
    expect(byAxe || alarm !== null).toBe(true);
  });
}
