// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageHead } from './page-head.ts';
import { scriptIsHere, setLoadState, loadStateOf } from './load-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  setLoadState(document, null);
  delete document.documentElement.dataset['theme'];
  delete document.documentElement.dataset['list'];
  delete document.documentElement.dataset['script'];
  document.body.replaceChildren();
});

/** A location with a query string, that goes nowhere. */
function at(search: string): Parameters<typeof pageHead>[1] {
  return { href: `https://example.org/${search}`, search, replace: () => undefined };
}

test.each(['', '?utm_source=letter', '?theme=dark', '?nonsense=1'])(
  'the address %j shows the prerendered page',
  (search) => {
    pageHead(document, at(search));
    expect(loadStateOf(document)).toBeNull();
  },
);

test.each(['?candidate=oak', '?union=carters&theme=dark', '?record=public', '?sort=name', '?pick=carters'])(
  'the address %j waits for the view it asks for',
  (search) => {
    pageHead(document, at(search));
    expect(loadStateOf(document)).toBe('pending');
  },
);

test.each([
  ['?theme=dark', 'dark'],
  ['?theme=light&candidate=oak', 'light'],
  ['?theme=dark;background:url(//elsewhere)', undefined],
  ['', undefined],
])('the theme of %j is set before anything is painted', (search, theme) => {
  pageHead(document, at(search));
  expect(document.documentElement.dataset['theme']).toBe(theme);
});

test('the masthead waits for another list, and for no filter', () => {
  pageHead(document, at('?candidate=oak'));
  expect(document.documentElement.dataset['list']).toBeUndefined();
  pageHead(document, at('?record=public'));
  expect(document.documentElement.dataset['list']).toBe('public');
});

test('a view that has been drawn in time is not taken for missed later', () => {
  pageHead(document, at('?candidate=oak'));
  setLoadState(document, null);
  vi.advanceTimersByTime(3000);
  expect(loadStateOf(document)).toBeNull();
});

test('a script that waits for data has three seconds', () => {
  pageHead(document, at('?candidate=oak'));
  setLoadState(document, 'loading');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  vi.advanceTimersByTime(2999);
  expect(loadStateOf(document)).toBe('loading');
  vi.advanceTimersByTime(1);
  expect(loadStateOf(document)).toBe('missed');
});

test.each([
  ['has come', scriptIsHere, 'here', true],
  ['has not come', () => undefined, undefined, false],
])('what needs the script is offered until it %s, and from then on only if it has', (_, come, mark, isSilent) => {
  const words = Object.assign(document.createElement('p'), { className: 'script-missed', hidden: true });
  document.body.append(words);
  pageHead(document, at(''));
  expect(document.documentElement.dataset['script']).toBe('awaited');
  come(document);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(document.documentElement.dataset['script']).toBe(mark);
  expect(words.hidden).toBe(isSilent);
});

test('an address with a name and password in it is left for the same without, once', () => {
  const replace = vi.fn<(address: string | URL) => void>();
  const plain = { ...at('?candidate=oak'), replace };
  const came = (URL: string): Document => Object.create(document, { URL: { value: URL } }) as Document;
  pageHead(came('https://u:p@example.org/?candidate=oak'), plain);
  expect(replace).toHaveBeenCalledExactlyOnceWith('https://example.org/?candidate=oak');
  expect(loadStateOf(document)).toBeNull();
  pageHead(came('https://example.org/?q=a@b'), plain);
  expect(replace).toHaveBeenCalledOnce();
});
