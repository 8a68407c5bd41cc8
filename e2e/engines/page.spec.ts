import { expect } from 'playwright/test';
import { isUnion, keptChoices, listed, nth } from '../support/list-file.ts';
import { drawnHeights, drawnPlaces, misplaced } from './drawn-places.ts';
import { test } from './engine-test.ts';
import { clickOn, drawnState, expectState, inBoth, openLive } from './shown.ts';

const {
  of: union,
  candidate,
  shortName,
} = nth(keptChoices.filter((one) => isUnion(one) && one.candidate !== listed[0]?.candidate));

test('choosing a candidate in the panel of filters changes the address, the charts and the table', async ({
  window,
  site,
}) => {
  await openLive(window, site);
  const all = await window.evaluate('page', drawnState);
  expect(all.rows).toHaveLength(listed.length);
  expect(all.marks).toHaveLength(4);
  await clickOn(window, '.page-bar-button', 'Filters');
  await clickOn(window, 'dialog .option-list label', shortName);
  await clickOn(window, 'dialog .filter-done', 'Show');
  const left = listed.filter((one) => one.candidate === candidate).length;
  await expectState(window, { search: `?candidate=${candidate}` });
  await expect.poll(async () => (await window.evaluate('page', drawnState)).rows).toHaveLength(left);
  const { marks } = await window.evaluate('page', drawnState);
  for (const [chart, count] of marks.entries()) {
    expect(count, `chart ${chart + 1}`).toBeGreaterThan(0);
    expect(count, `chart ${chart + 1}`).toBeLessThan(all.marks[chart] ?? 0);
  }
});

test('a click pins an organization and opens its evidence, and Back closes it', async ({ window, site }) => {
  await openLive(window, site);
  await clickOn(window, '#members [role=option]', union.label);
  await expectState(window, { search: `?pick=${union.id}`, evidence: union.name });
  await window.back();
  await expectState(window, { search: '', evidence: null });
});

test('the keyboard alone reaches a mark, pins it and lets go of it', async ({ window, site }) => {
  await openLive(window, site);
  await clickOn(window, '#members .choice-row label', 'Name');
  await expectState(window, { search: '?sort=name' });
  const focused = () => window.evaluate('page', focusedMark);
  await window.press('Tab');
  await expect.poll(focused).toMatchObject({ index: 0 });
  await window.press('ArrowDown');
  await expect.poll(focused).toMatchObject({ index: 1 });
  const mark = await focused();
  const { of } = nth(listed.filter(({ of: { label } }) => mark.text.startsWith(`${label},`)));
  await window.press('Enter');
  await expectState(window, { search: `?sort=name&pick=${of.id}`, evidence: of.name });
  await window.press('Escape');
  await expectState(window, { search: '?sort=name', evidence: null });
  await expect.poll(focused).toEqual(mark);
});

test('bars and marks stand within 1 px of where Chromium draws them', async ({ window, site, browser }) => {
  const { here, inChromium } = await inBoth(window, browser, site, drawnPlaces);
  expect(inChromium.length).toBeGreaterThan(listed.length * 2);
  expect(misplaced(here, inChromium, 1)).toEqual([]);
});

test('every part of the page is as high as in Chromium, by half a line', async ({ window, site, browser }) => {
  const { here, inChromium } = await inBoth(window, browser, site, drawnHeights);
  expect(misplaced(here, inChromium, 12)).toEqual([]);
});

function focusedMark() {
  const marks = [...document.querySelectorAll('#members [role=option]')];
  return {
    index: marks.findIndex((one) => one === document.activeElement),
    text: document.activeElement?.firstElementChild?.textContent ?? '',
  };
}
