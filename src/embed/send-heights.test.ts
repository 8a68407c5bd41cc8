// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostOfEmbed, sendHeights } from './send-heights.ts';

const host = hostOfEmbed(new URL('https://charts.example/embed/members/?childId=c'));

describe('sendHeights', () => {
  let heightPx = 0;
  let grow: () => void = () => {};
  let end = (): void => {};
  const content = document.createElement('main');
  const posted: unknown[] = [];
  const parent = { postMessage: (message: unknown, target: string) => posted.push([message, target]) };
  const framed = {
    parent: parent as unknown as Window,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  };

  const heights = (): readonly unknown[] =>
    posted.flatMap((entry) => (JSON.stringify(entry).includes('embed-size') ? [entry] : []));
  const said = (px: number): unknown => [{ sentinel: 'amp', type: 'embed-size', height: px }, '*'];

  function sizeTo(px: number): void {
    heightPx = px;
    grow();
  }

  function ask(data: unknown, source: unknown = parent): void {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  }

  beforeEach(() => {
    heightPx = 400.2;
    posted.length = 0;
    vi.spyOn(content, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 300, heightPx));
    class Sizes {
      constructor(changed: () => void) {
        grow = changed;
      }
      readonly observe = vi.fn<() => void>();
      readonly disconnect = (): void => {
        grow = () => {};
      };
    }
    vi.stubGlobal('ResizeObserver', Sizes);
  });
  afterEach(() => end());

  it('tells the height at once, rounded up, in every dialect', () => {
    end = sendHeights(framed, content, host);
    expect(heights()).toEqual([said(401)]);
    expect(posted).toHaveLength(3);
  });

  it('tells changes of 2 px and more, and no others', () => {
    end = sendHeights(framed, content, host);
    for (const px of [401.9, 400, 403, 403, 401]) sizeTo(px);
    expect(heights()).toEqual([said(401), said(403), said(401)]);
  });

  it('looks again when the page has loaded, even where observers sleep', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    end = sendHeights(framed, content, host);
    heightPx = 700;
    window.dispatchEvent(new Event('load'));
    expect(heights()).toEqual([said(401), said(700)]);
  });

  it('answers the host that asks, though nothing has changed', () => {
    end = sendHeights(framed, content, host);
    ask('pymxPYMxcxPYMxwidthxPYMx300');
    expect(heights()).toEqual([said(401), said(401)]);
  });

  it('answers nobody else', () => {
    end = sendHeights(framed, content, host);
    ask('pymxPYMxcxPYMxwidthxPYMx300', window);
    ask('pymxPYMxcxPYMxwidthxPYMx300', null);
    ask('pymxPYMxotherxPYMxwidthxPYMx300');
    expect(heights()).toEqual([said(401)]);
  });

  it('says nothing while the page has no height', () => {
    heightPx = 0;
    end = sendHeights(framed, content, host);
    expect(posted).toEqual([]);
  });

  it('says nothing once it has ended', () => {
    sendHeights(framed, content, host)();
    sizeTo(900);
    ask('pymxPYMxcxPYMxwidthxPYMx300');
    window.dispatchEvent(new Event('resize'));
    expect(heights()).toEqual([said(401)]);
  });

  it('says nothing in a page that stands by itself', () => {
    const post = vi.spyOn(window, 'postMessage');
    end = sendHeights(window, content, host);
    expect(post).not.toHaveBeenCalled();
  });
});
