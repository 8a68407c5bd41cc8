import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from './hostile-texts.fixture.ts';
import { parseDataset } from './parse-dataset.ts';
import { faultsOf, planted } from './planted.fixture.ts';
import { textFault } from './schema/sound-text.ts';

const name = 'organizations[4].name';

test.each([
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\u2060\ufeff',
  '\u200e\u200f',
  '\u0000',
  '\ud800',
  '\n\t',
  '\u2028',
  '\u3164',
  '\u2800',
])('the name %j can not be seen, and is refused', (text) => {
  expect(faultsOf(planted(name, text))).toHaveLength(1);
});

test('a text past its length is refused, in characters as a reader counts them, and quickly', () => {
  for (const unit of ['W', 'é', '👩‍👩‍👧‍👦', '🇩🇪', 'नि']) {
    expect(textFault(unit.repeat(200), 200), unit).toBeUndefined();
    expect(textFault(unit.repeat(201), 200), unit).toBe('200 characters at most');
  }
  for (const text of ['a'.repeat(1_000_000), `Z${'\u0335'.repeat(10_000)}`, '🙂'.repeat(100_000)])
    expect(textFault(text, 200)).toBeDefined();
  expect(faultsOf(planted('organizations[4].label', 'W'.repeat(37)))[0]).toContain('36 characters at most');
});

test.each([
  [`Z${'\u0335'.repeat(5)}y`, 'four marks'],
  ['a\u202eb', 'direction'],
  ['a\u0000b', 'invisible'],
  ['a\tb', 'tabs'],
  ['a\u2028b', 'one line'],
  ['e\u0301', 'NFC'],
  ['a\nb', 'one line'],
  ['F\ufffdd\ufffdration', 'UTF-8'],
  ['x\ud83d', 'UTF-8'],
  [' a', 'ends'],
])('%j is refused: the file is mended, not the text', (text, words) => {
  expect(faultsOf(planted(name, text)).join()).toContain(words);
});

test.each(['null', 'undefined', 'NaN', 'true', '0', '-1', '&lt;b&gt;', '&amp;', '%s', '{{x}}', '$&', '<b>', '=1+1'])(
  'the name %j is read as it stands',
  (text) => {
    const { organizations } = parseDataset(planted(name, text));
    expect([...organizations.values()][4]?.name).toBe(text);
  },
);

describe('whatever a text holds', () => {
  test('what passes is clean', () => {
    for (const text of hostileTexts.filter((one) => textFault(one, 2000) === undefined)) {
      expect(text, JSON.stringify(text)).toBe(text.normalize('NFC').trim());
      expect(text, JSON.stringify(text)).not.toMatch(
        /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]|\p{M}{5}/u,
      );
      expect(() => encodeURIComponent(text)).not.toThrow();
    }
  });

  test('ordinary words always pass', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcéßøžŁ’“—0-&'), minLength: 1 }), { minLength: 1 });
    fc.assert(fc.property(words, (list) => textFault(list.join(' '), 10_000) === undefined));
  });
});

test('names that only a machine tells apart are refused', () => {
  for (const twin of [
    'National  Educators Union',
    'NATIONAL EDUCATORS UNION',
    'Ｎational Educators Union',
    'National Educators\u00a0Union',
  ])
    expect(faultsOf(planted(name, twin)).join(), twin).toContain('a name that "neu" does not have');
});
