// @vitest-environment jsdom
import { anything, assert, integer, oneof, property } from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostileTexts } from '../../dataset/hostile-texts.fixture.ts';
import { liveSnippet } from '../html-snippets.ts';
import { wholeSnippet } from '../snippet-input.fixture.ts';
import { begin, end, heard, height, iframes, only, post, say, runScript } from './live-charts.fixture.ts';

beforeEach(async () => {
  begin();
  post(wholeSnippet);
  await runScript();
});
afterEach(end);

const applied = (): string => only(iframes()).style.height;

test('each hostile text as a message, bare and in the words of other embeds, moves nothing', () => {
  const address = location.href;
  for (const text of hostileTexts) {
    say(text);
    say(`pymxPYMxchartxPYMxnavigateToxPYMx${text}`);
    say(`pymxPYMxchartxPYMxheightxPYMx${text}`);
    say({ type: 'navigate', url: text, href: text, location: text });
    say(height(text));
    say({ sentinel: 'endorsements', type: text, detail: text });
    say(JSON.stringify({ context: 'iframe.resize', height: text, src: text }));
  }
  expect(location.href).toBe(address);
  expect(applied()).toBe('auto');
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
  say(height(612), only(iframes()).contentWindow, origin);
  expect(applied()).toBe('auto');
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
test.each(heights)('a height of %o is none', (px) => {
  say(height(px));
  expect(applied()).toBe('auto');
});

test('no message whatever moves the page or puts the height out of its limits', () => {
  const address = location.href;
  assert(
    property(oneof(anything(), integer().map(height)), (message) => {
      say(message);
      const px = Number.parseInt(applied(), 10);
      expect(applied() === 'auto' || (px >= 100 && px <= 4000)).toBe(true);
      expect(location.href).toBe(address);
    }),
  );
});

test('the page itself, nobody and a strange iframe are passed over', () => {
  const strange = document.body.appendChild(document.createElement('iframe'));
  say(height(612), window);
  say(height(612), null);
  say(height(612), strange.contentWindow);
  strange.remove();
  expect(applied()).toBe('auto');
});

test('an iframe that was reloaded is heard, one that was taken out is not', () => {
  const iframe = only(iframes());
  const { contentWindow } = iframe;
  const ready = heard('ready');
  iframe.dispatchEvent(new Event('load'));
  say(height(500));
  expect(applied()).toBe('500px');
  iframe.remove();
  say(height(700), contentWindow);
  expect(ready).toHaveLength(1);
});

test('a thousand figures share one listener, and none has an iframe before it comes near', async () => {
  end();
  begin();
  const observed: Element[] = [];
  class Nowhere {
    readonly observe = (element: Element): void => void observed.push(element);
    readonly disconnect = (): void => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Nowhere);
  document.body.innerHTML = liveSnippet(wholeSnippet)
    .html.replace(/ style="[^"]*"/g, '')
    .repeat(1000);
  const heard = vi.spyOn(window, 'addEventListener');
  await runScript();
  expect(heard.mock.calls.filter(([type]) => type === 'message')).toHaveLength(1);
  expect(observed).toHaveLength(1000);
  expect(document.querySelectorAll('iframe')).toHaveLength(0);
});
