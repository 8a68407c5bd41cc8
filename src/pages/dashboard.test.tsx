// @vitest-environment happy-dom
import { nat, sample } from 'fast-check';
import { act } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Selection } from '../model/selection.ts';
import { mounted } from '../ui/mounted.fixture.ts';
import { createAddress, type Address } from '../url/address.ts';
import { formatSelection, parseSelection, vocabularyOf } from '../url/parse-selection.ts';
import { Dashboard } from './dashboard.tsx';

/** A dashboard whose address is in memory. */
function dashboard(dataset = fixtureArticles, other: Dataset | null = fixturePublic): Address {
  const address = createAddress({
    location: { href: 'https://example.org/', search: '' },
    history: { state: null, pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  });
  mounted(<Dashboard dataset={dataset} other={other} address={address} />);
  return address;
}

const pressable = 'button, summary, input, [role="option"], a[href^="?"]';

/** Presses one control after another, whatever that does to the others; whoever waits for changes is let in between. */
async function pressAbout(seed: number, count: number, look: () => void): Promise<void> {
  for (const choice of sample(nat(), { seed, numRuns: count })) {
    const all = [...document.querySelectorAll<HTMLElement>(pressable)];
    const one = all[choice % all.length];
    await act(async () => {
      one?.focus();
      one?.click();
      await new Promise((done) => setTimeout(done));
    });
    look();
  }
}

const [first, second] = [...fixtureArticles.organizations.keys()];
const steps: readonly Partial<Selection>[] = [
  { pick: first ?? null },
  { pick: second ?? null, sort: 'date' },
  { candidates: fixtureArticles.candidates.slice(0, 1).map(({ id }) => id) },
  { organizations: first ? [first] : [] },
  { kinds: ['coalition'], decided: ['delegates'] },
];

async function goTo(address: Address, change: Partial<Selection>): Promise<void> {
  const { selection } = parseSelection('', vocabularyOf(fixtureArticles));
  await act(async () => {
    address.push(formatSelection({ ...selection, ...change }));
    await new Promise((done) => setTimeout(done));
  });
}

test('every text is the whole of its element, so that it can change when its node has been replaced', async () => {
  const address = dashboard();
  const apart = new Set<string>();
  const look = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      // React holds on to a text's node where it has to change that and nothing else.
      const isHeld = Object.keys(text).some((key) => key.startsWith('__reactFiber'));
      if (isHeld && text.nodeValue?.trim() !== '') apart.add(text.parentElement?.outerHTML.slice(0, 120) ?? '');
    }
  };
  for (const change of steps) {
    await goTo(address, change);
    look();
  }
  await pressAbout(3, 15, look);
  expect([...apart]).toEqual([]);
});

test.each([
  ['two lists', fixtureArticles, fixturePublic, ['rules', 'claims', 'comparison', 'table', 'sources']],
  ['one list, without claims', { ...fixtureArticles, claims: [] }, null, ['rules', 'table', 'sources']],
  [
    'lists that share no group',
    { ...fixtureArticles, endorsements: [] },
    fixturePublic,
    ['claims', 'table', 'sources'],
  ],
])('%s have the parts that there is anything for, and the bar leads to each', (_, dataset, other, parts) => {
  dashboard(dataset, other);
  const sections = [...document.querySelectorAll('.section')].map(({ id }) => id);
  expect(sections.slice(sections.indexOf('section-decisions') + 1)).toEqual(parts);
  const places = [...document.querySelectorAll('.jump-list a')].map((link) => link.getAttribute('href')?.slice(1));
  expect(places.slice(-parts.length)).toEqual(parts);
  expect(places.every((id) => sections.includes(id ?? ''))).toBe(true);
});
