import type { Page } from 'playwright/test';
import { axeOn, violations } from '../../../support/axe.ts';
import { smallTargets } from '../../../support/small-targets.ts';
import { bareTables } from './bare-tables.ts';
import { closedFrames } from './closed-frames.ts';
import { colorAlone } from './color-alone.ts';
import { faint } from './faint.ts';
import { looseOptions } from './loose-options.ts';
import { lostFocus } from './lost-focus.ts';
import { misplacedWords } from './misplaced-words.ts';
import { mouseOnly } from './mouse-only.ts';
import { nestedFocus } from './nested-focus.ts';
import { smallTexts } from './small-texts.ts';
import { unnamedGraphics } from './unnamed-graphics.ts';
import { unreachableScrolls } from './unreachable-scrolls.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One check of a page: what it finds, a line each. */
type Check = (page: Page) => Promise<readonly string[]>;

/** Our own checks of access, the slow ones last. */
const ownChecks: Readonly<Record<string, Check>> = {
  'unnamed graphics': (page) => page.evaluate(unnamedGraphics),
  'faint texts': async (page) => (await page.evaluate(faint)).texts,
  'faint marks': async (page) => (await page.evaluate(faint)).marks,
  'small texts': (page) => page.evaluate(smallTexts),
  'small targets': (page) => page.evaluate(smallTargets),
  'nested focus': (page) => page.evaluate(nestedFocus),
  'misplaced words': (page) => page.evaluate(misplacedWords),
  'loose options': (page) => page.evaluate(looseOptions),
  'bare tables': (page) => page.evaluate(bareTables),
  'closed frames': (page) => page.evaluate(closedFrames),
  'unreachable scrolls': (page) => page.evaluate(unreachableScrolls),
  'color alone': (page) => page.evaluate(colorAlone),
  'mouse only': mouseOnly,
  'lost focus': lostFocus,
};

/** What our own checks of access find in a page, one line each. */
export async function ownFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, check] of Object.entries(ownChecks)) {
    for (const line of await check(page)) found.push(`${name}: ${line}`);
  }
  return found;
}

/** The name of the first of our own checks that finds anything; null where none does. */
export async function firstAlarm(page: Page): Promise<string | null> {
  for (const [name, check] of Object.entries(ownChecks)) {
    if ((await check(page)).length > 0) return name;
  }
  return null;
}

/** What axe calls a violation of WCAG 2.2 A or AA, one line each; in one part of the page where one is given. */
export function axeFindings(page: Page, part?: string): Promise<readonly string[]> {
  const axe = axeOn(page).setLegacyMode().withTags(tags);
  return violations(part === undefined ? axe : axe.include(part));
}
