// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { button, field, mounted, press, the, wait } from '../../ui/mounted.fixture.ts';
import type { Selection } from '../../model/selection.ts';
import { FilterBar } from './filter-bar.tsx';
import { LiveView } from './live-view.fixture.tsx';

const total = keptArticles.endorsements.length;
const [first, second] = keptArticles.candidates;

function page(start: Partial<Selection> = {}) {
  return <LiveView dataset={keptArticles} start={start} draw={(view) => <FilterBar view={view} />} />;
}

function screen(width: 'wide' | 'narrow'): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width') && width === 'wide',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

function radio(value: string): HTMLInputElement {
  return field(`input[name="candidate"][value="${value}"]`);
}

beforeEach(() => {
  vi.useFakeTimers();
  screen('wide');
});

afterEach(() => {
  vi.useRealTimers();
});

test('the drawn bar has every control once, all of them disabled, and says that they need script', () => {
  const drawn = new DOMParser().parseFromString(renderToString(page()), 'text/html');
  const controls = [...drawn.querySelectorAll('input, button')];
  const words = [...drawn.querySelectorAll('.filter-line summary')].map((word) => word.textContent);
  expect(words).toEqual(['Unions', 'Kind', 'How decided', 'Dates', 'As it stood', 'Record: articles', 'Display']);
  const live = controls.filter((one) => !one.closest('fieldset[disabled], dialog') && !one.hasAttribute('disabled'));
  expect(live).toEqual([]);
  expect(drawn.querySelectorAll('input[name="candidate"]')).toHaveLength(keptArticles.candidates.length + 1);
  expect(drawn.querySelector('noscript')?.textContent).toContain('need script');
  expect(drawn.querySelector('[role="status"]')?.textContent).toBe(`Showing all ${total} endorsements.`);
  expect(drawn.querySelector('[style]')).toBeNull();
});

test.each(['wide', 'narrow'] as const)(
  'a %s screen takes the drawn bar over without a complaint, and enables it',
  async (width) => {
    screen(width);
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const complaints = vi.fn<(error: unknown) => void>();
    const host = document.body.appendChild(document.createElement('div'));
    const drawn = new DOMParser().parseFromString(renderToString(page()), 'text/html');
    host.append(...drawn.body.childNodes);
    const root = await act(async () => hydrateRoot(host, page(), { onRecoverableError: complaints }));
    expect(complaints).not.toHaveBeenCalled();
    expect(document.querySelector('fieldset[disabled], button[disabled]')).toBeNull();
    expect(document.querySelectorAll('input[name="candidate"]')).toHaveLength(keptArticles.candidates.length + 1);
    expect(radio('all').closest('dialog') === null).toBe(width === 'wide');
    act(() => root.unmount());
    host.remove();
  },
);

test('choosing a candidate shows at once and is spoken half a second after the last change, and never on arrival', () => {
  mounted(page({ candidates: first ? [first.id] : [] }));
  const status = the('[role="status"]');
  const said = vi.fn<() => void>();
  const observer = new MutationObserver(said);
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  wait(2000);
  press(radio(second?.id ?? ''));
  expect(the('.filter-status > [aria-hidden]').textContent).toMatch(/^Showing \d+ of \d+ endorsements\.$/);
  wait(400);
  press(radio('all'));
  wait(499);
  expect(status.textContent).toContain(`Filter: ${first?.shortName} only`);
  expect(observer.takeRecords()).toEqual([]);
  expect(said).not.toHaveBeenCalled();
  wait(1);
  expect(status.textContent).toBe(`Showing all ${total} endorsements.`);
  observer.disconnect();
});

test('several candidates asked for by address leave the radio buttons at all where these are all there are', () => {
  mounted(page({ candidates: keptArticles.candidates.map(({ id }) => id) }));
  expect(radio('all').checked).toBe(true);
});

test('taking chips off passes the focus on to the next, and in the end to the filters', () => {
  mounted(page({ candidates: first ? [first.id] : [], kinds: ['national-union'], decided: ['not-said'] }));
  press(button('Remove filter: National unions'));
  expect(document.activeElement).toBe(button('Remove filter: Process not said'));
  press(button('Remove filter: Process not said'));
  expect(document.activeElement).toBe(button('Reset'));
  press(button('Reset'));
  expect(document.activeElement).toBe(the('#filters'));
  expect(document.querySelector('[aria-label="Active filters"]')).toBeNull();
});

test('reset names what it clears', () => {
  mounted(page({ candidates: first ? [first.id] : [], kinds: ['national-union'] }));
  expect(button('Reset').textContent).toBe(`Reset 2 filters: ${first?.shortName}, National unions`);
});

test('on a narrow screen the button counts the filters, opens the sheet, and the sheet closes by its own buttons', () => {
  screen('narrow');
  mounted(page({ candidates: first ? [first.id] : [], kinds: ['national-union'] }));
  const dialog = the('dialog');
  for (const closer of ['Close', 'Show ']) {
    press(button('Filters (2)'));
    expect(dialog.hasAttribute('open')).toBe(true);
    press(button(closer));
    expect(dialog.hasAttribute('open')).toBe(false);
  }
});
