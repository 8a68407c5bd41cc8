import { expect, test } from 'vitest';
import { parseSiteAddress } from './site.ts';

test.each([
  ['https://example.org/unions/', 'https://example.org/unions/'],
  ['https://example.org/unions', 'https://example.org/unions/'],
  ['https://example.org/unions/index.html', 'https://example.org/unions/'],
  ['https://example.org', 'https://example.org/'],
  ['', null],
  [undefined, null],
])('SITE_URL=%s is the folder %s', (given, folder) => {
  expect(parseSiteAddress(given)).toBe(folder);
});

test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://u:p@example.org/'])(
  'SITE_URL=%s is refused, with what was expected',
  (given) => {
    expect(() => parseSiteAddress(given)).toThrow(/expected an address such as/);
  },
);
