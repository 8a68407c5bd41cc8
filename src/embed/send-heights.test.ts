// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isHeightMessage } from './embed-message.ts';
import { hostOfEmbed, sendHeights } from './send-heights.ts';

const href = 'https://charts.example/embed/members/?childId=chart-1#?secret=a1B2c3D4e5';
const known = hostOfEmbed(new URL(href));
const plain = hostOfEmbed(new URL('https://charts.example/embed/members/'));

describe('hostOfEmbed', () => {
  it('finds the marks of pym.js and WordPress, and none in a plain address', () => {
    expect(known).toEqual({ address: href, pymId: 'chart-1', wordpressSecret: 'a1B2c3D4e5' });
    expect(plain).toMatchObject({ pymId: '', wordpressSecret: null });
  });

  it.each(['#?secret=', '#?secret=<b>', '#secretive', `#?secret=${'x'.repeat(65)}`])(
    'finds no secret in %s',
    (hash) => {
      expect(hostOfEmbed({ href, search: '', hash }).wordpressSecret).toBeNull();
    },
  );

  it('finds no id in one that could speak for itself', () => {
    expect(hostOfEmbed({ href, search: '?childId=axPYMxheightxPYMx1%0a', hash: '' }).pymId).toBe('');
  });
});

describe('sendHeights', () => {
  let heightPx = 0;
  let grow: () => void = () => {};
  let end = (): void => {};
  const content = document.createElement('main');
  const posted: unknown[] = [];
  const parent = {
    postMessage: (message: unknown, target: string) => {
      expect(target).toBe('*');
      posted.push(message);
    },
  };
  const embedded = {
    parent: parent as unknown as Window,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  };

  const heights = (): readonly number[] => posted.filter(isHeightMessage).map(({ height }) => height);
  const start = (host = known): void => {
    end = sendHeights(embedded, content, host);
  };

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

  it('tells the height at once, rounded up, in four dialects', () => {
    start();
    expect(posted).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 401 },
      'pymxPYMxchart-1xPYMxheightxPYMx401',
      JSON.stringify({ src: href, context: 'iframe.resize', height: 401 }),
      { message: 'height', value: 401, secret: 'a1B2c3D4e5' },
    ]);
  });

  it('says nothing to WordPress without a secret', () => {
    start(plain);
    expect(posted).toHaveLength(3);
  });

  it('tells changes of 2 px and more, and no others', () => {
    start();
    for (const px of [401.9, 400, 403, 403, 401]) sizeTo(px);
    expect(heights()).toEqual([401, 403, 401]);
  });

  it('looks again when the page has loaded, even where observers sleep', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    start();
    heightPx = 700;
    window.dispatchEvent(new Event('load'));
    expect(heights()).toEqual([401, 700]);
  });

  it.each(['pymxPYMxchart-1xPYMxwidthxPYMx640', { message: 'ready', secret: 'a1B2c3D4e5' }])(
    'answers its host that asks %j, though nothing has changed, and nobody else',
    (message) => {
      start();
      ask(message, window);
      ask(message, null);
      expect(heights()).toEqual([401]);
      ask(message);
      expect(heights()).toEqual([401, 401]);
    },
  );

  it.each([
    'pymxPYMxchart-2xPYMxwidthxPYMx640',
    'pymxPYMxchart-1xPYMxnavigateToxPYMxhttps://evil.example',
    'pymxPYMxchart-1xPYMxwidthxPYMxwide',
    { message: 'ready', secret: 'another' },
    { message: 'ready', secret: null },
    { message: 'ready' },
    { message: 'height', value: 1, secret: 'a1B2c3D4e5' },
    null,
    42,
  ])('passes over %j, whether or not it knows its host', (message) => {
    for (const host of [known, plain]) {
      start(host);
      posted.length = 0;
      ask(message);
      expect(posted).toEqual([]);
      end();
    }
  });

  it('says nothing while the page has no height', () => {
    heightPx = 0;
    start();
    expect(posted).toEqual([]);
  });

  it('says nothing once it has ended', () => {
    start();
    end();
    sizeTo(900);
    ask('pymxPYMxchart-1xPYMxwidthxPYMx640');
    window.dispatchEvent(new Event('resize'));
    expect(heights()).toEqual([401]);
  });

  it('says nothing in a page that stands by itself', () => {
    const post = vi.spyOn(window, 'postMessage');
    end = sendHeights(window, content, known);
    expect(post).not.toHaveBeenCalled();
  });
});
