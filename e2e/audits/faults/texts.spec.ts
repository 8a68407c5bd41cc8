import { expect } from 'playwright/test';
import { hostileTexts } from '../../../src/dataset/hostile-texts.fixture.ts';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { evidence, rowHeads, section } from '../../support/dashboard.ts';
import { listWith, sendList } from './hostile-list.ts';
import { openAtOnce, test } from './faulty-page.ts';
import { leakVectors } from './leak-vectors.ts';

function isSound(raw: unknown): boolean {
  try {
    parseDataset(raw);
    return true;
  } catch {
    return false;
  }
}

test.describe('names that are slips elsewhere', () => {
  test.use({ slips: /NaN|undefined|Infinity|\[object |^null$/ });

  test('each hostile text as name and label is drawn as it is read, and runs nowhere', async ({ page }) => {
    test.slow();
    const folded = (name: string) => name.normalize('NFKC').toLowerCase();
    const sound = [...new Map(hostileTexts.map((name) => [folded(name), name])).values()].filter((name) =>
      isSound(listWith([{ name }])),
    );
    const raw = listWith(sound.map((name, index) => ({ name, members: index % 7 === 0 ? null : 1000 + index })));
    const dataset = parseDataset(raw);
    await sendList(page, raw);
    await openAtOnce(page, '/?sort=name');
    await section(page, 'All endorsements')
      .getByRole('button', { name: /^Show all/ })
      .click();
    const names = dataset.endorsements.map(({ organization }) => {
      const { name = '', label = '' } = dataset.organizations.get(organization) ?? {};
      return `${name}${label}`;
    });
    const drawn = await rowHeads(page).getByRole('button').allTextContents();
    expect(drawn.toSorted()).toEqual(names.toSorted());
    const data = [...dataset.organizations.keys(), ...dataset.sources.keys()].map(String);
    const foreign = await page.evaluate(
      (data) => ({
        elements: document.querySelectorAll(
          '#root :is(script, iframe, img, style, link, base, object, embed, foreignObject, meta, form, video)',
        ).length,
        handlers: [...document.querySelectorAll('*')].filter((one) =>
          one.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        links: [...document.querySelectorAll('a[href]')].filter(
          (one) => !/^(?:https?:|mailto:|[?#./]|(?:data|embed)\/)/.test(one.getAttribute('href') ?? ''),
        ).length,
        ids: [...document.querySelectorAll('[id]')].filter(({ id }) => data.includes(id) || /[\s<>"']/.test(id)).length,
      }),
      data,
    );
    expect(foreign).toEqual({ elements: 0, handlers: 0, links: 0, ids: 0 });
  });
});

test('notes that would fetch are words, and ask nobody for anything', async ({ page }) => {
  const raw = listWith([{ name: 'Leaking Union', notes: leakVectors }]);
  await sendList(page, raw);
  await openAtOnce(page, '/?pick=planted-0');
  const shown = evidence(page, 'Leaking Union');
  await expect(shown).toBeVisible();
  const words = (await shown.textContent()) ?? '';
  expect(leakVectors.filter((note) => !words.includes(note))).toEqual([]);
});

test('a name of 200 letters without a space stays inside a window of 320 px', async ({ page }) => {
  const name = 'W'.repeat(200);
  const names = ['W'.repeat(36), `${'Very long words '.repeat(12)}end`];
  await page.setViewportSize({ width: 320, height: 640 });
  await sendList(page, listWith([{ name, members: 5000 }, ...names.map((one) => ({ name: one }))]));
  await openAtOnce(page, '/?pick=planted-0');
  await expect(page.getByRole('heading', { name })).toBeVisible();
});

test('a name that runs from right to left leaves the number beside it where it is', async ({ page }) => {
  const planted = ['Plain Union of Nurses', 'ועד העובדים', 'اتحاد العمال', 'Ends in עברית 12'].map((name) => ({
    name,
    members: 123_456,
  }));
  await sendList(page, listWith(planted));
  await openAtOnce(page, '/?sort=members');
  await expect(page.getByRole('rowheader', { name: 'ועד העובדים' }).first()).toBeVisible();
  const edges = await page.locator('.endorsements tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cell = [...row.querySelectorAll('td')].find((one) => one.textContent.includes('123,456'));
      if (!cell) return [];
      const range = document.createRange();
      range.selectNodeContents(cell);
      return [Math.round(range.getBoundingClientRect().right)];
    }),
  );
  expect(edges).toHaveLength(planted.length);
  expect(new Set(edges).size).toBe(1);
  const spoken = await page.getByRole('option').filter({ hasText: '123,456' }).allTextContents();
  expect(spoken.length).toBeGreaterThanOrEqual(planted.length);
});
