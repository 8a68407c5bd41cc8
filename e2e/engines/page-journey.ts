import { isUnion, listed } from '../support/list-file.ts';
import { inChromium } from './chromium-page.ts';
import { clickOn } from './click-on.ts';
import { drawnHeights, drawnPlaces, misplaced } from './drawn-places.ts';
import { drawnState } from './drawn-state.ts';
import type { EngineWindow } from './engine.ts';
import { openLive, openWhole, untilState } from './shown.ts';
import type { Step } from './step.ts';
import { until } from './until.ts';

/** An endorsement whose candidate is not the one with the most, so that choosing them leaves something out. */
const chosen = listed.find((one) => isUnion(one) && one.candidate !== listed[0]?.candidate) ?? listed[0];
/** The candidate that is chosen. */
export const candidate = { id: chosen?.candidate ?? '', shortName: chosen?.shortName ?? '' };
/** The view of the candidate alone. */
export const candidateView = `?candidate=${candidate.id}`;
const union = { id: chosen?.organization ?? '', name: chosen?.of.name ?? '', label: chosen?.of.label ?? '' };

/** What a reader does on the page. */
export const pageJourney: readonly Step[] = [
  {
    title: 'script takes the drawn page over, with every endorsement in it',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      const { rows, marks } = await window.evaluate('page', drawnState);
      await until('the rows of the table', async () => rows.length, listed.length);
      if (marks.length !== 4 || marks.includes(0)) throw new Error(`the charts have ${marks.join(', ')} marks`);
    },
  },
  {
    title: 'choosing a candidate in the panel of filters changes the address, the charts and the table',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      const before = await window.evaluate('page', drawnState);
      await chooseCandidate(window);
      await until(
        'the rows of the table',
        async () => (await window.evaluate('page', drawnState)).rows.length,
        listed.filter((one) => one.candidate === candidate.id).length,
      );
      const { marks } = await window.evaluate('page', drawnState);
      const same = marks.findIndex((count, chart) => count >= (before.marks[chart] ?? 0));
      if (same !== -1) throw new Error(`chart ${same + 1} still has ${marks[same]} marks`);
    },
  },
  {
    title: 'a click pins an organization and opens its evidence, and Back closes it',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      await clickOn(window, { selector: '#members [role=option]', text: union.label });
      await untilState(window, { search: `?pick=${union.id}`, evidence: union.name });
      await window.back();
      await untilState(window, { search: '', evidence: null });
    },
  },
  {
    title: 'the keyboard alone reaches a mark, pins it and lets go of it',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      await clickOn(window, { selector: '#members .choice-row label', text: 'Name' });
      await untilState(window, { search: '?sort=name' });
      await window.press('Tab');
      await until('a mark has the focus', () => window.evaluate('page', focusedMark), 0);
      await window.press('ArrowDown');
      await until('the next has it', () => window.evaluate('page', focusedMark), 1);
      await window.press('Enter');
      const pinned = await window.evaluate('page', focusedText);
      const { of } = listed.find(({ of: { label } }) => pinned.startsWith(`${label},`)) ?? {};
      await untilState(window, { search: `?sort=name&pick=${of?.id}`, evidence: of?.name ?? '' });
      await window.press('Escape');
      await untilState(window, { search: '?sort=name', evidence: null });
      await until('the mark keeps the focus', () => window.evaluate('page', focusedText), pinned);
    },
  },
  {
    title: 'bars and marks stand within 1 px of where Chromium draws them',
    watched: ['page'],
    run: async (window, { address }) => {
      await openLive(window, address);
      const width = await window.evaluate('page', () => document.documentElement.clientWidth);
      const expected = await inChromium(address, width, drawnPlaces);
      if (expected.length < listed.length * 2) throw new Error(`Chromium draws only ${expected.length} of them`);
      expectNone(misplaced(await window.evaluate('page', drawnPlaces), expected, 1));
    },
  },
  {
    title: 'every part of the page is as high as in Chromium, by half a line',
    watched: ['page'],
    run: async (window, { address }) => {
      await openWhole(window, address);
      const width = await window.evaluate('page', () => document.documentElement.clientWidth);
      const expected = await inChromium(address, width, drawnHeights);
      expectNone(misplaced(await window.evaluate('page', drawnHeights), expected, 12));
    },
  },
];

/** Shows the endorsements of one candidate by the panel of filters, and closes it. */
async function chooseCandidate(window: EngineWindow): Promise<void> {
  await clickOn(window, { selector: '.page-bar-button', text: 'Filters' });
  await clickOn(window, { selector: 'dialog .option-list label', text: candidate.shortName });
  await clickOn(window, { selector: 'dialog .filter-done', text: 'Show' });
  await untilState(window, { search: candidateView });
}

/** Throws where there is any fault. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
}

function focusedMark(): number {
  return [...document.querySelectorAll('#members [role=option]')].findIndex((one) => one === document.activeElement);
}

function focusedText(): string {
  return document.activeElement?.firstElementChild?.textContent ?? '';
}
