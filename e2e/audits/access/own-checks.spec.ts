import { expect } from 'playwright/test';
import { open } from '../../support/dashboard.ts';
import { isUnion, keptChoices, nth } from '../../support/list-file.ts';
import { test } from '../../support/page.ts';
import { ownFindings } from './checks/every-check.ts';

// What moves has to have arrived before it is looked at.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pick = `pick=${nth(keptChoices.filter(isUnion)).of.id}`;
const states = ['', `${pick}&pattern=on`, 'candidate=nobody&kind=national-union&decided=not-said'];

test.describe('on a wide screen', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const search of states) {
      test(`our own checks of access find nothing at “/?${search}”, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, search);
        expect(await ownFindings(page)).toEqual([]);
      });
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('our own checks of access find nothing with evidence open', async ({ page }) => {
    await open(page, pick);
    expect(await ownFindings(page)).toEqual([]);
  });
});
