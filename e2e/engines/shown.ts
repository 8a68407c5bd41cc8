import { expect, type Browser } from 'playwright/test';
import type { EngineWindow, Place } from './engine.ts';

/** Opens the page and waits until script has taken it over. */
export async function openLive(window: EngineWindow, address: string): Promise<void> {
  await window.goTo(address);
  await expect.poll(() => window.evaluate('page', isLive), 'script has taken the page over').toBe(true);
}

/** Opens the page until it has all that decides how high its parts are: its own fonts, and the other list. */
async function openWhole(window: EngineWindow, address: string): Promise<void> {
  await expect(async () => {
    await openLive(window, address);
    await expect.poll(() => window.evaluate('page', hasBothLists), 'the other list has come').toBe(true);
    // A font that is not there in time is left out of a visit.
    expect(await window.evaluate('page', hasOwnFonts), 'the page shows its own fonts').toBe(true);
  }).toPass();
}

/** What a function reads of a page in the window, and in a window of Chromium as wide. Both are whole. */
export async function inBoth<Read>(
  window: EngineWindow,
  browser: Browser,
  address: string,
  read: () => Read,
): Promise<{ readonly here: Read; readonly inChromium: Read }> {
  await openWhole(window, address);
  const width = await window.evaluate('page', () => document.documentElement.clientWidth);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await expect(async () => {
    await page.goto(address);
    for (const isThere of [isLive, hasBothLists]) await expect.poll(() => page.evaluate(isThere)).toBe(true);
    expect(await page.evaluate(hasOwnFonts)).toBe(true);
  }).toPass();
  const inChromium = await page.evaluate(read);
  await page.close();
  return { here: await window.evaluate('page', read), inChromium };
}

/** Waits until the page shows what is expected of these parts of it. */
export async function expectState(
  window: EngineWindow,
  expected: Partial<ReturnType<typeof drawnState>>,
): Promise<void> {
  await expect.poll(() => window.evaluate('page', drawnState)).toMatchObject(expected);
}

/** Clicks the middle of the first visible element of a selector whose text begins so, once nothing covers it. */
export async function clickOn(window: EngineWindow, selector: string, text = '', place: Place = 'page'): Promise<void> {
  let point = { x: 0, y: 0 };
  const isFound = async (): Promise<boolean> => {
    const corner = place === 'page' ? { x: 0, y: 0 } : await window.evaluate('page', iframeCorner);
    const inside = await window.evaluate(place, middleOf, selector, text);
    if (inside) point = { x: corner.x + inside.x, y: corner.y + inside.y };
    return inside !== null;
  };
  await expect.poll(isFound, `“${text}” of ${selector} can be clicked`).toBe(true);
  await window.clickAt(point.x, point.y);
}

function iframeCorner() {
  const iframe = document.querySelector('iframe');
  iframe?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { x, y } = iframe?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return { x, y };
}

function middleOf(selector: string, text: string) {
  const found = [...document.querySelectorAll(selector)].find(
    (one) => one.textContent.trim().startsWith(text) && one.getBoundingClientRect().width > 0,
  );
  if (!found) return null;
  const isInSight = (): boolean => {
    const { top, bottom } = found.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  if (window.parent === window && !isInSight()) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const isHit = hit !== null && (found.contains(hit) || hit.contains(found));
  // Something that stays in sight may lie over it.
  if (!isHit && window.parent === window) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return isHit ? { x, y } : null;
}

/** What the page shows, in one look: `marks` of each chart, names in the table, whose evidence is open. Runs in the page. */
export function drawnState() {
  const rows = [...document.querySelectorAll('table.endorsements th[scope=row]')];
  return {
    search: location.search,
    marks: [...document.querySelectorAll('.chart-figure')].map((one) => one.querySelectorAll('[role=option]').length),
    rows: rows.map((one) => one.textContent.trim()).sort(),
    evidence: document.querySelector('.evidence .evidence-title')?.textContent ?? null,
    failures: document.querySelectorAll('.failure').length,
  };
}

/** Whether script has taken the page over: the view that was asked for is there and its charts are measured. Runs in the page. */
export function isLive(): boolean {
  const canvases = [...document.querySelectorAll('.chart-canvas')];
  return (
    canvases.length > 0 &&
    canvases.every((one) => one.hasAttribute('data-measured')) &&
    document.querySelector('html[data-view], .list-on-its-way') === null &&
    document.fonts.status === 'loaded'
  );
}

function hasBothLists(): boolean {
  return document.querySelectorAll('.list-tabs a').length < 2 || document.getElementById('comparison') !== null;
}

function hasOwnFonts(): boolean {
  const width = (family: string): number => {
    const words = document.body.appendChild(document.createElement('span'));
    words.style.cssText = `position: absolute; font: 40px ${family}`;
    words.textContent = 'How organized labor chose';
    const px = words.getBoundingClientRect().width;
    words.remove();
    return px;
  };
  const heading = document.querySelector('h1');
  return [document.body, ...(heading ? [heading] : [])].every((one) => {
    const { fontFamily } = getComputedStyle(one);
    return width(fontFamily) !== width(fontFamily.replace(/^[^,]*,/, ''));
  });
}
