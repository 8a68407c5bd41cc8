import { expect } from 'playwright/test';
import { charts } from '../../src/charts/charts.ts';
import { expectLive } from '../support/dashboard.ts';
import { more } from '../support/more.ts';
import { test } from '../support/page.ts';

test.use({ colorScheme: 'dark' });

test('a browser that darkens light pages by itself leaves the light that was asked for', more, async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  for (const path of ['', ...charts.map(({ name }) => `embed/${name}/`)]) {
    const shown: Buffer[] = [];
    for (const enabled of [false, true]) {
      await client.send('Emulation.setAutoDarkModeOverride', { enabled });
      await page.goto(`/${path}?theme=light`);
      await expectLive(page);
      await page.evaluate(() => document.fonts.ready);
      shown.push(await page.screenshot({ animations: 'disabled' }));
    }
    const [plain, darkened] = shown;
    expect(darkened !== undefined && plain?.equals(darkened), path).toBe(true);
  }
});
