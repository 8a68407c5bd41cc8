import { expect, type Page } from 'playwright/test';
import { axeOn, violations } from '../../support/axe.ts';
import { open } from '../../support/dashboard.ts';
import { isUnion, keptChoices, nth } from '../../support/list-file.ts';
import { test } from '../../support/page.ts';
import { ownFindings } from './own-findings.ts';
import { plantedFaults } from './planted-faults.ts';

// What moves has to have arrived before it is looked at.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pick = `pick=${nth(keptChoices.filter(isUnion)).of.id}`;
const states = ['', `${pick}&pattern=on`, 'candidate=nobody&kind=national-union&decided=not-said'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const search of states) {
    test(`our own checks of access find nothing at “/?${search}”, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, search);
      await expectNothing(page);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('our own checks of access find nothing with evidence open', async ({ page }) => {
    await open(page, pick);
    await expectNothing(page);
  });
});

test.describe('with a fault planted', () => {
  // The faults bring styles of their own along, which the site's policy would keep out.
  test.use({ bypassCSP: true });

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
});

async function expectNothing(page: Page): Promise<void> {
  const found: string[] = [];
  for await (const line of ownFindings(page)) found.push(line);
  expect(found).toEqual([]);
}

/** Whether axe calls a part a violation of WCAG 2.2 A or AA, or one of our own checks finds anything on the page. */
async function isCaught(page: Page, part: string): Promise<boolean> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  if ((await violations(axeOn(page).setLegacyMode().withTags(tags).include(part))).length > 0) return true;
  return !(await ownFindings(page).next()).done;
}
