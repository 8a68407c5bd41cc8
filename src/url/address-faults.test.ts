import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../dataset/hostile-texts.fixture.ts';
import { defaultSelection } from '../model/selection.ts';
import { tried } from '../model/tried.fixture.ts';
import { parseFrameOptions } from '../embed/frame-options.ts';
import { webAddress } from '../model/web-address.ts';
import { vocabulary } from './any-selection.ts';
import { droppedInWords } from './dropped-in-words.ts';
import { formatSelection } from './format-selection.ts';
import { embedParameters, parameters } from './parameter.ts';
import { parseSelection } from './parse-selection.ts';
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
    'candidate=Oak ',
    'union=nobody',
    'pick=nobody',
    'kind=guild',
    'candidate=oak%00',
  ];
  test.each(unknown)('Q1 %s is left out and told', expectDropped);

  test('Q2 each hostile text as each parameter’s value, and as a parameter’s name, is only ever words', (context) => {
    // "name" is a way to sort.
    for (const text of tried(
      context,
      hostileTexts.filter((one) => one !== 'name'),
    )) {
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

  test('Q3 a key given twice is both, in one order', () => {
    const both = parseSelection('candidate=oak&candidate=ash', vocabulary).selection;
    expect(parseSelection('candidate=ash&candidate=oak&candidate=ash', vocabulary).selection).toEqual(both);
    expect(formatSelection(both)).toBe('candidate=ash&candidate=oak');
  });

  test('Q4 of 100 kB the first 2,000 characters are read', () => {
    const { selection, dropped } = parseSelection(`union=dyers&kind=${'x'.repeat(100_000)}&sort=name`, vocabulary);
    expect(selection).toEqual({ ...defaultSelection, unions: ['dyers'] });
    expect(dropped.map(({ reason }) => reason)).toEqual(['too-long']);
    expect(parseSelection('&'.repeat(100_000), vocabulary).selection).toEqual(defaultSelection);
  });

  test.each([
    'union=%E0%A4%A',
    'union=%',
    'union=%ZZ',
    '%E0%A4%A=x',
    'union=%uD800',
    'union=%C0%80',
    'union=\ud800',
    'union=%FF%FE',
  ])('Q5 %s is decoded without a throw', expectDropped);

  const polluting = [
    '__proto__=1',
    '__proto__[x]=1',
    '__proto__.x=1',
    'constructor.prototype.x=1',
    'constructor[prototype][x]=1',
    'candidate[__proto__]=1',
    'union[constructor]=1',
    'toString=1',
    '%5f%5fproto%5f%5f=1',
    'a[b][__proto__][polluted]=1',
  ];
  test.each(polluting)('Q6 %s pollutes nothing', (search) => {
    expectDropped(search);
    expectDropped(`?${search}&${search}`);
    expect('x' in {} || 'polluted' in {}).toBe(false);
  });

  const naming = [
    'data',
    'url',
    'configUrl',
    'src',
    'file',
    'json',
    'source',
    'host',
    'base',
    'next',
    'redirect',
    'callback',
  ];
  test.each(naming)('Q7 no parameter %s leads anywhere', (name) => {
    for (const address of ['https://evil.example/x.json', '//evil.example', 'javascript:alert(1)'])
      expectDropped(`${name}=${address}`);
  });

  const looks = ['dark;background:url(//evil)', 'Dark', 'dark light', 'toString', '<style>', 'dark\u0000', ''];
  test.each(looks)('Q8 the theme %j is none, here and in a frame', (theme) => {
    const search = new URLSearchParams({ theme, background: theme, title: theme }).toString();
    expectDropped(new URLSearchParams({ theme }).toString());
    expect(parseFrameOptions(search)).toEqual({ theme: null, title: 'on', background: 'own' });
  });

  test.each(['-1', '1e9', 'NaN', '0', 'Infinity', '600px'])(
    'Q9 a height of %s in a frame’s address is passed over in silence',
    (height) => {
      expect(parseSelection(`height=${height}&union=dyers`, vocabulary, embedParameters)).toEqual({
        selection: { ...defaultSelection, unions: ['dyers'] },
        dropped: [],
      });
    },
  );

  test.each(['lang=../../etc', 'lang=de', 'locale=tr-TR', 'chart=toString', 'chart=constructor', 'chart=members'])(
    'Q10 Q11 %s is no setting: there is one language, and a chart has a path',
    expectDropped,
  );
});

describe('addresses of sources', () => {
  test('Q14 only http and https become links, whatever the case, the spaces and the disguise', (context) => {
    for (const address of tried(context, urlCases)) {
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
