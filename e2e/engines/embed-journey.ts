import { listed } from '../support/list-file.ts';
import { clickOn } from './click-on.ts';
import { isLive } from './drawn-state.ts';
import type { EngineWindow } from './engine.ts';
import { openLive } from './shown.ts';
import type { Step } from './step.ts';
import { until } from './until.ts';

const union = {
  id: listed[0]?.organization ?? '',
  name: listed[0]?.of.name ?? '',
  label: listed[0]?.of.label ?? '',
};

/** What a reader does with a chart in a post on another site. */
export const embedJourney: readonly Step[] = [
  {
    title: 'the copied snippet becomes a live chart on another site, as high as its content, and tells of a pick',
    watched: ['page', 'frame'],
    run: async (window, { address, hosting }) => {
      await window.goTo(hosting(await copiedSnippet(window, address)));
      await until('the chart tells that it is ready', () => window.evaluate('page', events), ['ready']);
      const sandbox = (await window.evaluate('page', frameSandbox)).split(' ');
      if (!sandbox.includes('allow-scripts') || sandbox.includes('allow-same-origin'))
        throw new Error(`sandbox: ${sandbox.join(' ')}`);
      await expectPick(window);
      await until('the post hears of the pick', () => toldPick(window), true);
      await until('the iframe is as high as its content', () => spareHeight(window), 0);
    },
  },
  {
    title: 'a frame of a post that may only run scripts takes its chart over and opens evidence',
    watched: ['page', 'frame'],
    run: async (window, { address, hosting }) => {
      const source = `${address}embed/members/`;
      await window.goTo(
        hosting(`<iframe src="${source}" title="Chart" sandbox="allow-scripts" width="700" height="700"></iframe>`),
      );
      await expectPick(window);
    },
  },
];

/** What the reader is left with where an engine lets no script into the frames of a site that does not name itself. */
export const drawnEmbedJourney: readonly Step[] = [
  {
    title: 'the copied snippet keeps its picture, and a frame its drawn chart',
    watched: ['page'],
    run: async (window, { address, hosting }) => {
      const source = `${address}embed/members/`;
      const frame = `<iframe src="${source}" title="Chart" sandbox="allow-scripts" width="700" height="700"></iframe>`;
      await window.goTo(hosting(`${frame}${await copiedSnippet(window, address)}`));
      await until('the picture is there', () => window.evaluate('page', seesPicture), true);
      await until('the chart is drawn', () => window.evaluate('frame', seesDrawing), true);
    },
  },
];

async function expectPick(window: EngineWindow): Promise<void> {
  await until('script has taken the frame over', () => window.evaluate('frame', isLive), true);
  await clickOn(window, { selector: '[role=option]', text: union.label }, 'frame');
  await until('the evidence in the frame', () => window.evaluate('frame', openEvidence), union.name);
}

async function copiedSnippet(window: EngineWindow, address: string): Promise<string> {
  await openLive(window, address);
  await clickOn(window, { selector: '#members .chart-actions button', text: 'Embed' });
  await until('the snippet', async () => (await snippet(window)).includes('<script'), true);
  return snippet(window);
}

function snippet(window: EngineWindow): Promise<string> {
  return window.evaluate(
    'page',
    () => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value ?? '',
  );
}

async function toldPick(window: EngineWindow): Promise<boolean> {
  const told = (await window.evaluate('page', events)).at(-1) ?? '';
  return told.startsWith('pick {') && told.includes(`"id":"${union.id}"`);
}

/** By how much the iframe is higher than its content, in px, as far as that is more than rounding. */
async function spareHeight(window: EngineWindow): Promise<number> {
  const iframe = await window.evaluate('page', () => document.querySelector('iframe')?.clientHeight ?? 0);
  const content = await window.evaluate('frame', () => document.getElementById('embed')?.offsetHeight ?? 0);
  return Math.abs(iframe - content) > 2 ? iframe - content : 0;
}

function events(): readonly string[] {
  return window.chartEvents ?? [];
}

function frameSandbox(): string {
  return document.querySelector('iframe')?.getAttribute('sandbox') ?? '';
}

function openEvidence(): string {
  return document.querySelector('.evidence .evidence-title')?.textContent ?? '';
}

function seesPicture(): boolean {
  const picture = document.querySelector<HTMLImageElement>('figure img');
  return picture !== null && picture.complete && picture.naturalWidth > 0 && picture.clientHeight > 100;
}

function seesDrawing(): boolean {
  return [...document.querySelectorAll('svg.chart-frame')].some((one) => one.getBoundingClientRect().height > 100);
}
