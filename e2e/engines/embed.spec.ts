import { expect } from 'playwright/test';
import { keptChoices, nth } from '../support/list-file.ts';
import { siteOrigin } from '../support/origins.ts';
import type { EngineWindow } from './engine.ts';
import { faultsIn, test } from './engine-test.ts';
import { clickOn, isLive, openLive } from './shown.ts';

const { of: union } = nth(keptChoices);
const iframe = (site: string): string =>
  `<iframe src="${site}embed/members/" title="Chart" sandbox="allow-scripts" width="700" height="700"></iframe>`;

test('the copied snippet becomes a live chart on another site, as high as its content, and tells of a pick', async ({
  window,
  site,
  hosting,
}) => {
  await window.goTo(await hosting(await copiedSnippet(window, site)));
  const events = () => window.evaluate('page', () => globalThis.window.chartEvents ?? []);
  await expect.poll(events).toEqual(['ready']);
  const sandbox = () => document.querySelector('iframe')?.getAttribute('sandbox') ?? '';
  expect(await window.evaluate('page', sandbox)).toMatch(/^(?!.*allow-same-origin).*allow-scripts/);
  await expectPick(window);
  await expect.poll(async () => (await events()).at(-1)).toMatch(new RegExp(`^pick {.*"id":"${union.id}"`));
  const spare = async () => {
    const iframe = await window.evaluate('page', () => document.querySelector('iframe')?.clientHeight ?? 0);
    return iframe - (await window.evaluate('iframe', () => document.getElementById('embed')?.offsetHeight ?? 0));
  };
  await expect.poll(async () => Math.abs(await spare())).toBeLessThanOrEqual(2);
  expect(await faultsIn(window, 'iframe')).toEqual([]);
});

test('an iframe that may only run scripts takes its chart over and opens evidence', async ({
  window,
  site,
  hosting,
}) => {
  await window.goTo(await hosting(iframe(site)));
  await expectPick(window);
  expect(await faultsIn(window, 'iframe')).toEqual([]);
});

test('of a site that names no address WebKit runs no script in a sandbox: picture and drawn chart stay', async ({
  window,
  engine,
  hosting,
}) => {
  test.skip(engine === 'Firefox', 'Firefox knows such a site for its own');
  const site = `${siteOrigin}/`;
  await window.goTo(await hosting(iframe(site) + (await copiedSnippet(window, site))));
  await expect.poll(() => window.evaluate('page', seesPicture)).toBe(true);
  await expect.poll(() => window.evaluate('iframe', seesDrawing)).toBe(true);
});

async function expectPick(window: EngineWindow): Promise<void> {
  await expect.poll(() => window.evaluate('iframe', isLive), 'script has taken the iframe over').toBe(true);
  await clickOn(window, '[role=option]', union.label, 'iframe');
  const opened = () => document.querySelector('.evidence .evidence-title')?.textContent ?? '';
  await expect.poll(() => window.evaluate('iframe', opened)).toBe(union.name);
}

async function copiedSnippet(window: EngineWindow, site: string): Promise<string> {
  await openLive(window, site);
  await clickOn(window, '#members .chart-actions button', 'Embed');
  const read = () => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value ?? '';
  await expect.poll(() => window.evaluate('page', read)).toContain('<script');
  return window.evaluate('page', read);
}

function seesPicture(): boolean {
  const picture = document.querySelector<HTMLImageElement>('figure img');
  return picture !== null && picture.complete && picture.naturalWidth > 0 && picture.clientHeight > 100;
}

function seesDrawing(): boolean {
  return [...document.querySelectorAll('svg.chart-frame')].some((one) => one.getBoundingClientRect().height > 100);
}
