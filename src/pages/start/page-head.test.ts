// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageHead } from './page-head.ts';
import { setViewState, viewState } from './view-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  setViewState(document, null);
  delete document.documentElement.dataset['theme'];
  delete document.documentElement.dataset['record'];
});

test.each(['', '?utm_source=letter', '?theme=dark', '?nonsense=1'])('the address %j shows the drawn page', (search) => {
  pageHead(document, { search }, 20);
  expect(viewState(document)).toBeNull();
});

test.each(['?candidate=oak', '?union=carters&theme=dark', '?record=public', '?sort=name', '?pick=carters'])(
  'the address %j waits for the view it asks for',
  (search) => {
    pageHead(document, { search }, 20);
    expect(viewState(document)).toBe('pending');
  },
);

test.each([
  ['?theme=dark', 'dark'],
  ['?theme=light&candidate=oak', 'light'],
  ['?theme=dark;background:url(//elsewhere)', undefined],
  ['', undefined],
])('the theme of %j is set before anything is painted', (search, theme) => {
  pageHead(document, { search }, 20);
  expect(document.documentElement.dataset['theme']).toBe(theme);
});

test.each([
  [20, 'all'],
  [150, 'not all'],
  [Infinity, 'not all'],
])('a page on a line of %d ms preloads its fonts for %s', (lineMs, media) => {
  const font = Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', media: 'not all' });
  Object.assign(font.dataset, { family: 'Plain', weight: '400 700' });
  document.head.append(font);
  const known: unknown[] = [];
  vi.stubGlobal(
    'FontFace',
    class {
      readonly names: readonly unknown[];
      constructor(family: string, _: string, { weight, display }: FontFaceDescriptors) {
        this.names = [family, weight, display];
      }
      load = async (): Promise<void> => Promise.reject(new Error('gone'));
    },
  );
  const fonts = { add: (face: { readonly names: readonly unknown[] }) => known.push(face.names) };
  pageHead(Object.create(document, { fonts: { value: fonts } }) as Document, { search: '' }, lineMs);
  font.remove();
  expect(font.media).toBe(media);
  expect(known).toEqual(media === 'all' ? [['Plain', '400 700', 'optional']] : []);
});

test('the masthead waits for another record, and for no filter', () => {
  pageHead(document, { search: '?candidate=oak' }, 20);
  expect(document.documentElement.dataset['record']).toBeUndefined();
  pageHead(document, { search: '?record=public' }, 20);
  expect(document.documentElement.dataset['record']).toBe('public');
});

test('without its script the page shows as it was drawn, and says so', () => {
  pageHead(document, { search: '?candidate=oak' }, 20);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(viewState(document)).toBe('missed');
});

test('a view that has been drawn in time is not taken for missed later', () => {
  pageHead(document, { search: '?candidate=oak' }, 20);
  setViewState(document, null);
  vi.advanceTimersByTime(3000);
  expect(viewState(document)).toBeNull();
});

test('a script that waits for data has three seconds', () => {
  pageHead(document, { search: '?candidate=oak' }, 20);
  setViewState(document, 'loading');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  vi.advanceTimersByTime(2999);
  expect(viewState(document)).toBe('loading');
  vi.advanceTimersByTime(1);
  expect(viewState(document)).toBe('missed');
});
