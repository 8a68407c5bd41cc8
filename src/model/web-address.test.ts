import { expect, test } from 'vitest';
import { hostName, webAddress } from './web-address.ts';

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
