// @vitest-environment jsdom
import { anything, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostileTexts, wholeView } from '../snippet-view.fixture.ts';
import { begin, end, heard, height, iframes, only, post, say, start } from './live-charts.fixture.ts';

beforeEach(begin);
afterEach(end);

describe('messages', () => {
  beforeEach(async () => {
    post(wholeView);
    await start();
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
    expect(before()).toBe('auto');
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
    expect(before()).toBe('auto');
  });

  it('from an iframe that was taken out are passed over', () => {
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
    expect(before()).toBe('auto');
  });

  it('never move the page or put the height out of its limits', () => {
    const address = location.href;
    assert(
      property(oneof(anything(), constantFrom(...hostileTexts), integer().map(height)), (message) => {
        say(message);
        const { height: applied } = only(iframes()).style;
        expect(applied).toMatch(/^(?:auto|\d+px)$/);
        expect(
          applied === 'auto' || (Number.parseInt(applied, 10) >= 100 && Number.parseInt(applied, 10) <= 4000),
        ).toBe(true);
        expect(location.href).toBe(address);
      }),
    );
  });
});
