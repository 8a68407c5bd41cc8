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
  const unknown = [
    'candidate=trump',
    'candidate=',
    'candidate=Holt ',
    'union=nobody',
    'pick=nobody',
    'kind=guild',
    'candidate=holt%00',
  ];
  test.each(unknown)('%s is left out and told', expectDropped);

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

  test('of 100 kB the first 2,000 characters are read', () => {
    const { selection, dropped } = parseSelection(`union=noa&kind=${'x'.repeat(100_000)}&sort=name`, vocabulary);
    expect(selection).toEqual({ ...defaultSelection, unions: ['noa'] });
    expect(dropped.map(({ reason }) => reason)).toEqual(['too-long']);
    expect(parseSelection('&'.repeat(100_000), vocabulary).selection).toEqual(defaultSelection);
  });

  test.each(['union=%E0%A4%A', 'union=%', 'union=%ZZ', 'union=%uD800', 'union=%C0%80', 'union=\ud800', 'union=%FF%FE'])(
    '%s is decoded without a throw',
    expectDropped,
  );

  const looks = ['dark;background:url(//evil)', 'Dark', 'dark light', 'toString', '<style>', 'dark\u0000', ''];
  test.each(looks)('the theme %j is none', (theme) => {
    expectDropped(new URLSearchParams({ theme }).toString());
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
