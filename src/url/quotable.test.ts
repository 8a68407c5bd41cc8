import { array, assert, integer, nat, property } from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { quotable } from './dropped.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a short text stays as it is', () => {
  expect(quotable('dyers', 60)).toBe('dyers');
  expect(quotable('12345', 5)).toBe('12345');
});

test('a long text is cut between graphemes, with an ellipsis', () => {
  expect(quotable('👩‍👩‍👧é́🇩🇪x', 3)).toBe('👩‍👩‍👧é́🇩🇪…');
});

test('control and direction marks are made visible', () => {
  expect(quotable('a\u202Eb\0c\u2028d', 60)).toBe('a\uFFFDb\uFFFDc\uFFFDd');
});

test('a tower of marks is cut down to four', () => {
  expect(quotable(`x${'\u0301'.repeat(500)}y`, 60)).toBe(`x${'\u0301'.repeat(4)}y`);
});

test('without a segmenter a text is cut between code points', () => {
  vi.stubGlobal('Intl', {});
  expect(quotable('🇩🇪x', 1)).toBe('🇩…');
});

test('whatever comes in, what comes out is well-formed', () => {
  assert(
    property(array(integer({ min: 0, max: 0xffff })), nat({ max: 70 }), (units, graphemes) => {
      const text = quotable(String.fromCharCode(...units), graphemes);
      expect(() => encodeURIComponent(text)).not.toThrow();
    }),
  );
});
