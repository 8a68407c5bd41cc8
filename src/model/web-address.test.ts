import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { hostName, passageAddress, webAddress } from './web-address.ts';

test.each(['https://time.com/4153293/', 'http://america.aljazeera.com/a.html', 'HTTPS://EXAMPLE.ORG/'])(
  '%s can be followed',
  (address) => {
    expect(webAddress(address)).toBe(new URL(address).href);
  },
);

const script = 'javascript';

test.each([
  `${script}:alert(1)`,
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'ftp://example.org/',
  'mailto:a@example.org',
  '//example.org/',
  'time.com',
  '',
])('%j can not be followed', (address) => {
  expect(webAddress(address)).toBeNull();
});

test('no address is no address', () => {
  expect(webAddress(null)).toBeNull();
});

test('a site is named without www', () => {
  expect(hostName('https://www.csmonitor.com/USA/')).toBe('csmonitor.com');
  expect(hostName('nowhere')).toBe('');
});

const schemes = (
  'https:|http:|HTTPS:|hTtP:|https|http||javascript:|JaVaScRiPt:|java\tscript:|java\nscript:|\u0001javascript:|' +
  ' javascript:|\u00a0javascript:|javascript&colon;|javascript%3A|vbscript:|data:|data:text/html,|file:|blob:|' +
  'filesystem:|ftp:|ws:|wss:|about:|view-source:|chrome:|intent:|mailto:|tel:|urn:|x:|view-source:https:|' +
  'blob:https:|jar:https:|feed:javascript:|http:javascript:'
).split('|');
const rests = (
  '//example.org/|//example.org/a b|//example.org/?q=<b>"\'`#<i>|//example.org:99999/|//example.org:0/|' +
  '//[::1]/|//[::1/|//1.2.3.4.5/|//0x7f.1/|//256.256.256.256/|//user:pass@example.org/|' +
  '//example.org@evil.example/|//\\evil.example\\|///example.org|/example.org|example.org|alert(1)|//alert(1)|' +
  '//%0aalert(1)|//exa mple.org/|//exa<b>mple.org/|//ex%00ample.org/|//пример.рф/|//xn--/|//\u202eexample.org/|' +
  '//example.org/\ud800|//example.org/../../etc|//||#|?|//example.org/%E0%A4%A|//%zz/|//example.org\n/|' +
  '//example.org/\u0000|//.../|//-/|//a.b.c.d.e/|//EXAMPLE.org/'
).split('|');

test('only http and https become links, whatever the case, the spaces and the disguise', () => {
  const texts = schemes.flatMap((scheme) => rests.map((rest) => scheme + rest));
  for (const text of texts) {
    const link = webAddress(text);
    if (link === null) continue;
    expect(new URL(link).protocol, text).toMatch(/^https?:$/);
    expect(link, text).not.toMatch(/[\s<>"\\^`{|}](?![^?#]*#)/);
    expect(webAddress(link), text).toBe(link);
  }
  const followed = texts.filter((text) => webAddress(text) !== null).length;
  expect(followed).toBeGreaterThan(100);
  expect(texts.length - followed).toBeGreaterThan(500);
});

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
      const [, text = ''] = passageAddress(page, words)?.split('#:~:text=') ?? [];
      expect(decodeURIComponent(text)).toBe(words.trim());
      expect(text).not.toMatch(/[-,&#<>"\s]/);
    }),
  );
});

test('a page that may not be followed has no passage to lead to', () => {
  expect(passageAddress('javascript:alert(1)', 'words')).toBeNull();
});

test('half a surrogate pair makes no error', () => {
  expect(passageAddress(page, 'a\uD83D')).toBe(`${page}#:~:text=a%EF%BF%BD`);
});
