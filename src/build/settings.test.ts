import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { checkCorrectionAddress, parseSiteAddress } from './settings.ts';

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

test.each([undefined, '', 'desk@example.org', 'https://example.org/issues/new'])(
  'VITE_DISPUTE_ADDRESS=%s leads somewhere, or is not given',
  (given) => {
    expect(() => checkCorrectionAddress(given)).not.toThrow();
  },
);

test.each(['desk at example', 'example.org', ' '])('VITE_DISPUTE_ADDRESS=%j is refused, in one sentence', (given) => {
  try {
    checkCorrectionAddress(given);
    expect.unreachable();
  } catch (error) {
    expect(inspect(error)).toBe(
      `VITE_DISPUTE_ADDRESS is "${given}"; expected a mail address such as desk@example.org or the address of a form`,
    );
  }
});
