import { expect } from 'playwright/test';
import { articles, nth } from '../support/list-file.ts';
import { resting } from '../support/resting.ts';
import { translate } from '../support/translate.ts';
import type { EngineWindow } from './engine.ts';
import { test } from './engine-test.ts';
import { clickOn, expectState, inBoth, openLive } from './shown.ts';

// What readers bring along: links to the middle of a page, Back, translators, paper.

const { id, shortName } = nth(articles.candidates, 1);
const view = `?candidate=${id}`;

test('a link to a filtered chart lands on that chart', async ({ window, site }) => {
  for (const [search, chart] of [
    [view, 'decisions'],
    ['?record=public', 'timeline'],
  ] as const) {
    await openLive(window, `${site}${search}#${chart}`);
    const isAtTop = async () => {
      const top = await resting(() => window.evaluate('page', topOf, chart));
      return top >= 0 && top < 200 ? 'at the top' : `${top} px from it`;
    };
    await expect.poll(isAtTop, chart).toBe('at the top');
  }
});

test('Back and Forward keep one’s place within 50 px after a filter, evidence, a jump and another list', async ({
  window,
  site,
}) => {
  await openLive(window, site);
  // By real clicks: WebKit's Back passes over what nobody pressed for.
  await expectPlaceKept(window, '#timeline', async () => {
    await clickOn(window, '.page-bar-button', 'Filters');
    await clickOn(window, 'dialog .option-list label', shortName);
    await expectState(window, { search: view });
    await clickOn(window, 'dialog .filter-done', 'Show');
  });
  await expectPlaceKept(window, 'table.endorsements', () => clickOn(window, 'table.endorsements th button'));
  await expectPlaceKept(window, '#members', async () => {
    await clickOn(window, '.page-bar summary');
    await clickOn(window, '.jump-list a', 'Sources');
  });
  await expectPlaceKept(window, '.list-tabs', () => clickOn(window, '.list-tabs a:last-child'));
});

test('no part fails on a page whose words a translator wraps as they come', async ({ window, site }) => {
  await openLive(window, site);
  await window.evaluate('page', translate);
  for (const selector of pressed) {
    await window.evaluate('page', press, selector);
    await resting(() => window.evaluate('page', () => document.querySelectorAll('body *').length));
    await expectState(window, { failures: 0 });
  }
  expect(await window.evaluate('page', () => document.querySelectorAll('body font').length)).toBeGreaterThan(500);
});

test('what is printed is what Chromium prints, no wider than the paper', async ({ window, site, browser }) => {
  const { here, inChromium } = await inBoth(window, browser, `${site}${view}`, onPaper);
  expect(here).toEqual(inChromium);
  expect(inChromium.overflowPx).toBe(0);
  expect(inChromium.parts).not.toContain('.page-bar');
});

/** What is pressed on a translated page, one after the other. */
const pressed: readonly string[] = [
  '.page-bar-button',
  `dialog input[value="${id}"]`,
  'dialog input[value="all"]',
  'dialog .filter-done',
  '#members .choice-row input[value="name"]',
  '#members [role=option]',
  '.evidence-close',
  '#timeline .date-play',
  '#timeline .date-play',
  '#timeline .date-all',
  '#timeline .chart-actions-live button',
  '#timeline .chart-actions-live button',
  '#decisions .chart-actions summary',
  'table.endorsements th button',
  '.list-tabs a:last-child',
  '#members .chart-more',
];

/** Takes a step of history from a part of the page, goes on, and expects Back and Forward to keep both places. */
async function expectPlaceKept(window: EngineWindow, part: string, step: () => Promise<unknown>): Promise<void> {
  const rested = () => resting(() => window.evaluate('page', () => Math.round(scrollY)));
  const expectAt = async (place: number, way: string): Promise<void> => {
    await expect.poll(async () => Math.abs((await rested()) - place), `${way} to ${place} px`).toBeLessThan(50);
  };
  await window.evaluate('page', bringUp, part);
  const left = await rested();
  await step();
  await rested();
  await window.evaluate('page', goOn);
  const next = await rested();
  await window.back();
  await expectAt(left, 'Back');
  await window.forward();
  await expectAt(next, 'Forward');
}

function bringUp(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function goOn(): void {
  scrollTo({ top: scrollY > 2500 ? scrollY - 900 : scrollY + 900, behavior: 'instant' });
}

function topOf(id: string): number {
  return Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? -1);
}

/** Presses the first element that a selector finds, wherever it is on the page. */
function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** Which parts are seen where the rules for paper hold, and how far they reach beside it. The page is not what it was afterward. */
function onPaper() {
  const rules: CSSRule[] = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index];
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    if (rule && 'cssRules' in rule) rules.push(...(rule as CSSGroupingRule).cssRules);
  }
  const names =
    '.page-bar .chart-actions .evidence-dock .find-field .chart-canvas .chart-sources .endorsements .choice-row';
  const isSeen = (one: Element | null): boolean => one !== null && one.getBoundingClientRect().height > 1;
  return {
    parts: names.split(' ').filter((name) => isSeen(document.querySelector(name))),
    headings: [...document.querySelectorAll('h1, h2, h3')].filter((one) => isSeen(one)).map((one) => one.textContent),
    overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}
