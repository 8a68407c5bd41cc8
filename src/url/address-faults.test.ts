import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../dataset/hostile-texts.fixture.ts';
import { defaultSelection } from '../model/selection.ts';
import { webAddress } from '../model/web-address.ts';
import { vocabulary } from './any-selection.fixture.ts';
import { droppedInWords } from './dropped.ts';
import { parameters } from './query.ts';
import { parseSelection } from './selection.ts';
import { urlCases } from './url-cases.fixture.ts';

/** Expects an address to come to nothing but words: how many parts were dropped. */
function expectDropped(search: string): void {
  const { selection, dropped } = parseSelection(search, vocabulary);
  expect(selection, search).toEqual(defaultSelection);
  expect(dropped.length, search).toBeGreaterThan(0);
  for (const sentence of droppedInWords(dropped)) {
    expect(sentence, search).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|\p{M}{5}/u);
    expect(sentence.length, search).toBeLessThan(1500);
  }
}

describe('a hostile address', () => {
  test('each hostile text as each parameter’s value, and as a parameter’s name, is only ever words', () => {
    // "name" is a way to sort.
    for (const text of hostileTexts.filter((one) => one !== 'name')) {
      for (const name of parameters) {
        const search = new URLSearchParams([[name, text]]).toString();
        const { selection } = parseSelection(search, vocabulary);
        expect(selection, search).toEqual(defaultSelection);
      }
      const name = new URLSearchParams([
        ['union', text],
        [text || 'x', 'y'],
      ]).toString();
      if (!new Set<string>(parameters).has(text)) expectDropped(name);
    }
  });
});

describe('addresses of sources', () => {
  test('only http and https become links, whatever the case, the spaces and the disguise', () => {
    for (const address of urlCases) {
      const link = webAddress(address);
      if (link === null) continue;
      expect(new URL(link).protocol, address).toMatch(/^https?:$/);
      expect(link, address).not.toMatch(/[\s<>"\\^`{|}](?![^?#]*#)/);
      expect(webAddress(link), address).toBe(link);
    }
    const followed = urlCases.filter((address) => webAddress(address) !== null).length;
    expect(followed).toBeGreaterThan(100);
    expect(urlCases.length - followed).toBeGreaterThan(500);
  });
});
