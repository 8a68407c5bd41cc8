// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import { textOf } from '../ui/markup.fixture.ts';
import { button, mounted, press, the } from '../ui/mounted.fixture.ts';
import { EvidenceDock } from './evidence-dock.tsx';
import { viewOf } from './view.fixture.ts';

function idIn(dataset: Dataset, wanted: string): OrganizationId {
  const found = [...dataset.organizations.keys()].find((id) => id === wanted);
  if (!found) throw new Error(wanted);
  return found;
}

function Page({ pick }: { readonly pick: OrganizationId }) {
  const [open, setOpen] = useState<OrganizationId | null>(null);
  const view = viewOf(fixtureArticles, { pick: open }, (change) => setOpen(change.pick ?? null), fixturePublic);
  return (
    <>
      <button type="button" onClick={() => setOpen(pick)}>
        A mark
      </button>
      <EvidenceDock view={view} />
    </>
  );
}

test('opening says what has opened and how to get there, closing says nothing', () => {
  mounted(<Page pick={idIn(fixtureArticles, 'neu')} />);
  expect(textOf(the('[role="status"]'))).toBe('');
  press(button('A mark'));
  expect(textOf(the('[role="status"]'))).toBe('Evidence for NEU is open below. Tab goes to it, Escape closes it.');
  press(button('Close'));
  expect(textOf(the('[role="status"]'))).toBe('');
  expect(document.querySelector('.evidence')).toBeNull();
});

/** A window of 600 px, a dock of 250 px and a mark whose foot is so far down. */
function laidOut(markBottom: number) {
  const moves: number[] = [];
  Object.defineProperty(window, 'innerHeight', { value: 600, configurable: true });
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true, writable: true });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(250);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, markBottom - 30, 100, 30));
  vi.spyOn(window, 'scrollBy').mockImplementation((...[options]: unknown[]) => {
    const by = typeof options === 'object' && options && 'top' in options ? Number(options.top) : 0;
    moves.push(by);
    Object.assign(window, { scrollY: window.scrollY + by });
  });
  return moves;
}

test('the page moves just as far as the mark needs, and back when the dock closes', () => {
  const moves = laidOut(500);
  mounted(<Page pick={idIn(fixtureArticles, 'neu')} />);
  press(button('A mark'));
  expect(moves).toEqual([500 + 16 - 350]);
  press(button('Close'));
  expect(moves).toEqual([166, -166]);
});

test('a mark in sight moves nothing, and a reader who has scrolled stays there', () => {
  const still = laidOut(300);
  mounted(<Page pick={idIn(fixtureArticles, 'neu')} />);
  press(button('A mark'));
  press(button('Close'));
  expect(still).toEqual([]);
  vi.restoreAllMocks();
  const moves = laidOut(500);
  press(button('A mark'));
  Object.assign(window, { scrollY: 900 });
  press(button('Close'));
  expect(moves).toEqual([166]);
});
