// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostileTexts } from '../../dataset/hostile-texts.fixture.ts';
import { liveSnippet } from '../live-snippet.ts';
import { wholeView } from '../snippet-view.fixture.ts';
import { liveCharts } from './live-charts.ts';

const base = 'https://charts.example/labor/';
let stop = (): void => undefined;

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  vi.stubGlobal('requestIdleCallback', (resolve: () => void) => resolve());
  document.body.innerHTML = liveSnippet(wholeView).html;
  stop = liveCharts([base]);
  await settled();
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function iframe(): HTMLIFrameElement {
  const [only, ...others] = document.querySelectorAll('iframe');
  if (!only || others.length > 0) throw new Error('there is not exactly one iframe');
  return only;
}

function say(data: unknown, origin = 'null'): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: iframe().contentWindow }));
}

test('each hostile text as a message, bare and in the words of other embeds, moves nothing', () => {
  const address = location.href;
  for (const text of hostileTexts) {
    say(text);
    say(`pymxPYMxchartxPYMxnavigateToxPYMx${text}`);
    say(`pymxPYMxchartxPYMxheightxPYMx${text}`);
    say({ type: 'navigate', url: text, href: text, location: text });
    say({ sentinel: 'amp', type: 'embed-size', height: text });
    say({ sentinel: 'endorsements', type: text, detail: text });
    say(JSON.stringify({ context: 'iframe.resize', height: text, src: text }));
  }
  expect(location.href).toBe(address);
  expect(iframe().style.height).toBe('auto');
  expect(document.querySelectorAll('img')).toHaveLength(1);
});

const alike = [
  'https://evilcharts.example',
  'https://charts.example.evil.example',
  'https://charts.exampl',
  'http://charts.example',
  '*',
  'https://charts.example:8443',
  'https://xcharts.example',
  'https://CHARTS.example',
  'https://charts.example/',
  'https://charts.example@evil.example',
  'https://chаrts.example',
  'https://charts.example%00.evil.example',
  'file://',
  '',
  'https://sub.charts.example',
  'blob:https://charts.example',
];
test.each(alike)('the origin %j is not ours', (origin) => {
  say({ sentinel: 'amp', type: 'embed-size', height: 612 }, origin);
  expect(iframe().style.height).toBe('auto');
});

const heights = [
  '1e9',
  '612',
  Number.NaN,
  Infinity,
  -Infinity,
  612.5,
  null,
  undefined,
  true,
  [612],
  { toString: () => '612' },
  2n,
];
test.each(heights)('a height of %o is none', (height) => {
  say({ sentinel: 'amp', type: 'embed-size', height });
  expect(iframe().style.height).toBe('auto');
});

test.each([
  [-1, '100px'],
  [0, '100px'],
  [1e9, '4000px'],
  [Number.MAX_SAFE_INTEGER, '4000px'],
  [612, '612px'],
])('a height of %d is held within its limits', (height, applied) => {
  say({ sentinel: 'amp', type: 'embed-size', height });
  expect(iframe().style.height).toBe(applied);
});

test('a thousand heights in a second are applied ten times at most', () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const before = iframe().style.setProperty.bind(iframe().style);
  vi.spyOn(iframe().style, 'setProperty').mockImplementation((name, value, priority) => {
    if (name === 'height') written.push(String(value));
    before(name, value, priority);
  });
  for (let sent = 0; sent < 1000; sent += 1) {
    say({ sentinel: 'amp', type: 'embed-size', height: 200 + 3 * sent });
    vi.advanceTimersByTime(1);
  }
  vi.runAllTimers();
  vi.useRealTimers();
  expect(written.length).toBeLessThanOrEqual(11);
  expect(written.at(-1)).toBe('3197px');
});

test('an iframe that was reloaded is heard, one that was taken out is not', () => {
  const { contentWindow } = iframe();
  iframe().dispatchEvent(new Event('load'));
  say({ sentinel: 'amp', type: 'embed-size', height: 500 });
  expect(iframe().style.height).toBe('500px');
  iframe().remove();
  const data = { sentinel: 'amp', type: 'embed-size', height: 700 };
  expect(() =>
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: contentWindow })),
  ).not.toThrow();
});

test('script that runs twice, and a figure that comes late, make one iframe for each', async () => {
  const again = liveCharts([base]);
  again();
  const late = document.createElement('div');
  late.innerHTML = liveSnippet(wholeView).html;
  document.body.append(late);
  await vi.waitFor(() => expect(document.querySelectorAll('iframe')).toHaveLength(2));
});

test('a thousand figures share one listener, and none has an iframe before it comes near', async () => {
  stop();
  const observed: Element[] = [];
  class Nowhere {
    readonly observe = (element: Element): void => void observed.push(element);
    readonly disconnect = (): void => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Nowhere);
  document.body.innerHTML = liveSnippet(wholeView)
    .html.replace(/ style="[^"]*"/g, '')
    .repeat(1000);
  const heard = vi.spyOn(window, 'addEventListener');
  stop = liveCharts([base]);
  await settled();
  expect(heard.mock.calls.filter(([type]) => type === 'message')).toHaveLength(1);
  expect(observed).toHaveLength(1000);
  expect(document.querySelectorAll('iframe')).toHaveLength(0);
});
