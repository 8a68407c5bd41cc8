// @vitest-environment jsdom
import { anything, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveSnippet } from '../live-snippet.ts';
import { filteredView, hostileTexts, wholeView } from '../snippet-view.fixture.ts';
import type { SnippetView } from '../snippet-view.ts';
import { liveCharts } from './live-charts.ts';

const base = 'https://charts.example/labor/';
const height = (px: unknown): unknown => ({ sentinel: 'amp', type: 'embed-size', height: px });
const pick = { sentinel: 'endorsements', type: 'pick', detail: { organization: null, endorsements: [] } };

let listeners: AbortController;
let stop = (): void => {};

/** As `embed.js` does where it first runs. */
function start(): void {
  stop = liveCharts(base);
}

/** The snippet as a post has it. A script put in as markup does not run, so each test starts the charts itself. */
function post(...views: readonly SnippetView[]): void {
  document.body.innerHTML = views.map((view) => liveSnippet(view).html).join('\n');
}

function iframes(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0]!;
}

function say(data: unknown, source: Window | null = only(iframes()).contentWindow, origin = 'null'): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

function heard(name: string): readonly unknown[] {
  const details: unknown[] = [];
  const note = (event: Event): void => void details.push(event instanceof CustomEvent && event.detail);
  document.addEventListener(`endorsements:${name}`, note, { signal: listeners.signal });
  return details;
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  listeners = new AbortController();
});
afterEach(() => {
  stop();
  listeners.abort();
  document.body.replaceChildren();
});

describe('a live snippet', () => {
  it('gets a iframe with the exact view and no more rights than it needs', () => {
    post(filteredView);
    start();
    const iframe = only(iframes());
    expect(Object.fromEntries([...iframe.attributes].map(({ name, value }) => [name, value]))).toMatchObject({
      src: `${base}embed/members/oak/?union=carters&theme=dark&title=off`,
      title: 'The carters went to Oak (Oak only; Carters only)',
      width: '700',
      height: '450',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    });
  });

  it('keeps its picture until the iframe has said how high it is', () => {
    post(filteredView);
    start();
    expect(document.querySelectorAll('figure a > img')).toHaveLength(1);
    expect(only(iframes()).style.visibility).toBe('hidden');
    say(height(612));
    expect(document.querySelectorAll('figure img')).toHaveLength(0);
    expect(only(iframes()).style.visibility).toBe('visible');
    expect(only(iframes()).style.height).toBe('612px');
  });

  it('keeps its caption, but not the small print about the picture', () => {
    post(filteredView);
    start();
    say(height(612));
    expect(document.querySelector('figcaption')?.textContent.trim()).toBe(
      'The carters went to Oak (Oak only; Carters only). Source: The Gazette, The Herald.',
    );
  });

  it('tells the page once that it is ready, and each pick', () => {
    post(wholeView);
    const [ready, picked] = [heard('ready'), heard('pick')];
    start();
    say(height(500));
    say(height(700));
    say(pick);
    expect(ready).toEqual([{ address: `${base}embed/members/`, height: 500 }]);
    expect(picked).toEqual([pick.detail]);
  });

  it('is found without its class and its styles', () => {
    post(wholeView);
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['class', 'style', 'width', 'height', 'loading']) element.removeAttribute(name);
    }
    start();
    expect(only(iframes()).src).toBe(`${base}embed/members/`);
  });

  it('without its link shows the picture’s own view under the picture’s own words', () => {
    post(filteredView);
    const image = document.querySelector('img')!;
    document.querySelector('figure')!.replaceChildren(image);
    start();
    expect(only(iframes()).src).toBe(`${base}embed/members/oak/?theme=dark&title=off`);
    expect(only(iframes()).title).toBe(filteredView.picture.altText);
  });
});

describe('the host page', () => {
  it('gets one iframe for each figure, however often the script runs on it', async () => {
    post(wholeView, filteredView, wholeView);
    start();
    document.body.append(document.createElement('p'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await new Promise(requestAnimationFrame);
    expect(iframes()).toHaveLength(3);
  });

  it('may add figures later', async () => {
    start();
    expect(iframes()).toHaveLength(0);
    post(wholeView);
    await vi.waitFor(() => expect(iframes()).toHaveLength(1));
  });

  it('keeps figures that are none of ours', () => {
    document.body.innerHTML = `
      <figure><a href="${base}"><img src="https://evil.example/labor/embed/members/chart.png" alt=""></a></figure>
      <figure><a href="${base}"><img src="https://charts.example.evil.example/labor/embed/members/chart.png" alt=""></a></figure>
      <figure><a href="${base}"><img src="${base}logo.png" alt=""></a></figure>
      <figure>words</figure>`;
    start();
    expect(iframes()).toHaveLength(0);
  });

  it('gets iframes only for figures that come near, where it can tell', () => {
    const watched: Element[] = [];
    let near: (entries: readonly { target: Element; isIntersecting: boolean }[], observer: object) => void = () => {};
    const observer = { observe: (element: Element) => void watched.push(element), unobserve: () => {} };
    class Nearness {
      constructor(callback: typeof near) {
        near = callback;
      }
      readonly observe = observer.observe;
      readonly unobserve = observer.unobserve;
    }
    vi.stubGlobal('IntersectionObserver', Nearness);
    post(wholeView, filteredView);
    start();
    expect(watched).toHaveLength(2);
    near([{ target: watched[0]!, isIntersecting: false }], observer);
    expect(iframes()).toHaveLength(0);
    near([{ target: watched[1]!, isIntersecting: true }], observer);
    expect(only(iframes()).src).toContain('/oak/');
  });

  it('has no style that takes the iframe away', () => {
    post(wholeView);
    start();
    say(height(612));
    const { style } = only(iframes());
    const important = ['display', 'width', 'height', 'border', 'visibility', 'position', 'max-height', 'min-width'];
    expect(important.map((name) => style.getPropertyPriority(name))).toEqual(important.map(() => 'important'));
  });
});

describe('messages', () => {
  beforeEach(() => {
    post(wholeView);
    start();
  });

  const before = (): string => only(iframes()).style.height;

  it.each([
    'https://evil.example',
    'https://charts.example.evil.example',
    'https://evilcharts.example',
    'https://charts.example:8443',
    'http://charts.example',
    'https://charts.example@evil.example',
    'https://CHARTS.example',
    '',
    '*',
    'https://charts.exampl',
    'file://',
    'https://xn--charts-.example',
  ])('from our iframe but of the origin %j are passed over', (origin) => {
    say(height(612), only(iframes()).contentWindow, origin);
    expect(before()).toBe('100%');
  });

  it('from our own origin are heard', () => {
    say(height(612), only(iframes()).contentWindow, 'https://charts.example');
    expect(before()).toBe('612px');
  });

  it('from the page itself, from nobody and from a strange iframe are passed over', () => {
    const strange = document.body.appendChild(document.createElement('iframe'));
    say(height(612), window);
    say(height(612), null);
    say(height(612), strange.contentWindow);
    strange.remove();
    expect(before()).toBe('100%');
  });

  it('from a iframe that was taken out are passed over', () => {
    const iframe = only(iframes());
    const { contentWindow } = iframe;
    iframe.remove();
    const ready = heard('ready');
    say(height(612), contentWindow);
    say(height(612), null);
    expect(ready).toEqual([]);
  });

  it.each(['612', -1.5, Number.NaN, null, { toString: () => '612' }])('with the height %o are passed over', (px) => {
    say(height(px));
    expect(before()).toBe('100%');
  });

  it('never move the page or put the height out of its limits', () => {
    const address = location.href;
    assert(
      property(oneof(anything(), constantFrom(...hostileTexts), integer().map(height)), (message) => {
        say(message);
        const { height: applied } = only(iframes()).style;
        expect(applied).toMatch(/^(?:100%|\d+px)$/);
        expect(
          applied === '100%' || (Number.parseInt(applied, 10) >= 100 && Number.parseInt(applied, 10) <= 4000),
        ).toBe(true);
        expect(location.href).toBe(address);
      }),
    );
  });
});
