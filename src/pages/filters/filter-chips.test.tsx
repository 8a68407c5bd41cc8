// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Selection } from '../../model/selection.ts';
import { button, mounted, press, the, wait } from '../../ui/mounted.fixture.ts';
import { LiveView, viewOf } from '../view.fixture.ts';
import type { View } from '../view.ts';
import { EmptyState } from './empty-state.tsx';
import { FilterChips } from './filter-chips.tsx';

const [first, second] = fixtureArticles.candidates;
const [one, two] = [first ? [first.id] : [], second ? [second.id] : []];

function Parts({ view }: { readonly view: View }) {
  return (
    <>
      <FilterChips view={view} />
      <button type="button" onClick={() => view.onChange({ candidates: two })}>
        second candidate
      </button>
      <button type="button" onClick={() => view.onChange({ kinds: ['coalition'] })}>
        nothing
      </button>
      {view.selected.certain.slice(0, 1).map(({ endorsement }) => (
        <button type="button" key={endorsement.id} onClick={() => view.onChange({ kinds: ['coalition'] })}>
          mark
        </button>
      ))}
      <EmptyState view={view} />
    </>
  );
}

function page(start: Partial<Selection>) {
  return <LiveView dataset={fixtureArticles} start={start} draw={(view) => <Parts view={view} />} />;
}

function seen(): string {
  return [...document.querySelectorAll('.filter-status > [aria-hidden]')].map((line) => line.textContent).join('');
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('while nothing is filtered nothing is seen, and the place of the filters is there', () => {
  mounted(page({}));
  expect(seen()).toBe('');
  expect(document.querySelector('search ul')).toBeNull();
  expect(the('search').getAttribute('aria-label')).toBe('Active filters');
});

test('a choice is counted at once, and spoken half a second after the last one; what holds on arrival is not', () => {
  mounted(page({ candidates: one }));
  const status = the('[role="status"]');
  const observer = new MutationObserver(() => undefined);
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  wait(2000);
  press(button('second candidate'));
  expect(seen()).toMatch(/^\d+ of 17 endorsements/);
  wait(400);
  press(button('Remove filter: Holt'));
  wait(499);
  expect([status.textContent, observer.takeRecords()]).toEqual([expect.stringContaining('Filter: Rivera'), []]);
  wait(1);
  expect(status.textContent).toBe('All 17 endorsements.');
  expect(seen()).toBe('');
  observer.disconnect();
});

test('an empty list has nothing to reset', () => {
  const empty = { ...fixtureArticles, endorsements: [] };
  mounted(<EmptyState view={viewOf(empty)} />);
  expect(document.body.textContent).toBe('This list has no endorsements yet.');
});
