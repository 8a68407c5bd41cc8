import { setTimeout as pause } from 'node:timers/promises';
import { inChromium } from './chromium-page.ts';
import type { EngineWindow } from './engine.ts';
import { clickOn } from './click-on.ts';
import { candidate, candidateView } from './page-journey.ts';
import { openLive, openWhole, untilState } from './shown.ts';
import type { Step } from './step.ts';
import { until } from './until.ts';

/** What readers bring along: links to the middle of a page, Back, translators, paper. */
export const readingJourney: readonly Step[] = [
  {
    title: 'a link to a filtered chart lands on that chart',
    watched: ['page'],
    run: async (window, { address }) => {
      for (const [view, id] of [
        [`${candidateView}#decisions`, 'decisions'],
        ['?record=public#timeline', 'timeline'],
      ] as const) {
        await openLive(window, `${address}${view}`);
        await until(
          `${view} is at the top of the window`,
          async () => {
            const top = await resting(window, topOf, id);
            return top >= 0 && top < 200 ? 'at the top' : `${top} px from it`;
          },
          'at the top',
        );
      }
    },
  },
  {
    title: 'Back and Forward keep one’s place within 50 px after a filter, evidence, a jump and another list',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      // By real clicks: WebKit's Back passes over what nobody pressed for.
      await expectPlaceKept(window, '#timeline', async () => {
        await clickOn(window, { selector: '.page-bar-button', text: 'Filters' });
        await clickOn(window, { selector: 'dialog .option-list label', text: candidate.shortName });
        await untilState(window, { search: candidateView });
        await clickOn(window, { selector: 'dialog .filter-done', text: 'Show' });
      });
      await expectPlaceKept(window, 'table.endorsements', () =>
        clickOn(window, { selector: 'table.endorsements th button', text: '' }),
      );
      await expectPlaceKept(window, '#members', async () => {
        await clickOn(window, { selector: '.page-bar summary', text: '' });
        await clickOn(window, { selector: '.jump-list a', text: 'Sources' });
      });
      await expectPlaceKept(window, '.list-tabs', () =>
        clickOn(window, { selector: '.list-tabs a:last-child', text: '' }),
      );
    },
  },
  {
    title: 'no part fails on a page whose words a translator wraps as they come',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      await window.evaluate('page', translate);
      for (const selector of pressed) {
        await window.evaluate('page', press, selector);
        await pause(100);
        await untilState(window, { failures: 0 });
      }
      const wrapped = await window.evaluate('page', () => document.querySelectorAll('body font').length);
      if (wrapped < 500) throw new Error(`only ${wrapped} words were wrapped`);
    },
  },
  {
    title: 'what is printed is what Chromium prints, no wider than the paper',
    watched: ['page'],
    run: async (window, { address }) => {
      await openWhole(window, `${address}${candidateView}`);
      const width = await window.evaluate('page', () => document.documentElement.clientWidth);
      const expected = await inChromium(`${address}${candidateView}`, width, onPaper);
      await until('what is seen on paper', () => window.evaluate('page', onPaper), expected);
      if (expected.overflowPx > 0) throw new Error(`${expected.overflowPx} px lie beside the paper`);
      if (expected.parts.includes('.page-bar')) throw new Error('the bar is printed');
    },
  },
];

/** What is pressed on a translated page, one after the other. */
const pressed: readonly string[] = [
  '.page-bar-button',
  `dialog input[value="${candidate.id}"]`,
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

/** What is read once it is the same twice, a quarter of a second apart. */
async function resting<Inputs extends readonly unknown[]>(
  window: EngineWindow,
  read: (...inputs: Inputs) => number,
  ...inputs: Inputs
): Promise<number> {
  let [last, now] = [Number.NaN, await window.evaluate('page', read, ...inputs)];
  for (let looks = 0; last !== now && looks < 20; looks += 1) {
    await pause(250);
    [last, now] = [now, await window.evaluate('page', read, ...inputs)];
  }
  return now;
}

/** Takes a step of history from a part of the page, goes on, and expects Back and Forward to keep both places. */
async function expectPlaceKept(window: EngineWindow, part: string, step: () => Promise<unknown>): Promise<void> {
  await window.evaluate('page', bringUp, part);
  const left = await resting(window, scrolled);
  await step();
  await resting(window, scrolled);
  await window.evaluate('page', goOn);
  const next = await resting(window, scrolled);
  await window.back();
  await expectAt(window, left, 'Back');
  await window.forward();
  await expectAt(window, next, 'Forward');
  await resting(window, scrolled);
}

async function expectAt(window: EngineWindow, place: number, way: string): Promise<void> {
  await until(
    `${way} leads to ${place} px`,
    async () => {
      const found = await resting(window, scrolled);
      return Math.abs(found - place) < 50 ? 'there' : `to ${found} px`;
    },
    'there',
  );
}

function bringUp(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function goOn(): void {
  scrollTo({ top: scrollY > 2500 ? scrollY - 900 : scrollY + 900, behavior: 'instant' });
}

function scrolled(): number {
  return Math.round(scrollY);
}

function topOf(id: string): number {
  return Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? -1);
}

/** Wraps each text, and each that comes, as a browser's translator does. */
function translate(): void {
  const tag: string = 'font';
  const wrap = (node: Node): void => {
    if (!(node instanceof Text)) {
      for (const child of node.childNodes) wrap(child);
      return;
    }
    const parent = node.parentElement;
    if (node.data.trim() === '' || !parent || parent.closest('font, script, style')) return;
    const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
    outer.append(inner);
    inner.append(node.data);
    node.replaceWith(outer);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) wrap(node);
    }
    observer.takeRecords();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  wrap(document.body);
  observer.takeRecords();
}

/** Presses the first element that a selector finds, wherever it is on the page. */
function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** Which parts are seen where the rules for paper hold, and how far they reach beside it. The page is not what it was afterward. */
function onPaper(): {
  readonly parts: readonly string[];
  readonly headings: readonly string[];
  readonly overflowPx: number;
} {
  const rules: CSSRule[] = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index];
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    if (rule && 'cssRules' in rule) rules.push(...(rule as CSSGroupingRule).cssRules);
  }
  const names = [
    '.page-bar',
    '.chart-actions',
    '.evidence-dock',
    '.find-field',
    '.chart-canvas',
    '.chart-sources',
    'table.endorsements',
    '#sources',
    '.choice-row',
  ];
  const isSeen = (one: Element | null): boolean => one !== null && one.getBoundingClientRect().height > 1;
  return {
    parts: names.filter((name) => isSeen(document.querySelector(name))),
    headings: [...document.querySelectorAll('h1, h2, h3')].filter((one) => isSeen(one)).map((one) => one.textContent),
    overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}
