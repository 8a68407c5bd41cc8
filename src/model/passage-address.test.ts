import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { passageAddress } from './passage-address.ts';

const page = 'https://example.org/news?id=1';

test('what is syntax in a text fragment is escaped', () => {
  expect(passageAddress(page, 'State, County & Municipal, 700,000-member')).toBe(
    `${page}#:~:text=State%2C%20County%20%26%20Municipal%2C%20700%2C000%2Dmember`,
  );
});

test('percent signs and quotation marks are escaped', () => {
  expect(passageAddress(page, 'Nearly 90% of Sanders’ “base”')).toBe(
    `${page}#:~:text=Nearly%2090%25%20of%20Sanders%E2%80%99%20%E2%80%9Cbase%E2%80%9D`,
  );
});

test('a fragment that is there already stays in front', () => {
  expect(passageAddress(`${page}#part-2`, 'words')).toBe(`${page}#part-2:~:text=words`);
});

test('a text fragment that is there already is replaced', () => {
  expect(passageAddress(`${page}#:~:text=old`, 'new')).toBe(`${page}#:~:text=new`);
});

test('any words come back out as they went in, and stay one directive', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const [, text = ''] = passageAddress(page, words).split('#:~:text=');
      expect(decodeURIComponent(text)).toBe(words.trim());
      expect(text).not.toMatch(/[-,&#<>"\s]/);
    }),
  );
});

test('half a surrogate pair makes no error', () => {
  expect(passageAddress(page, 'a\uD83D')).toBe(`${page}#:~:text=a%EF%BF%BD`);
});
