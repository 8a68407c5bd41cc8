import fc from 'fast-check';
import { crc32 as reference } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Day } from '../../model/day.ts';
import { crc32 } from './crc-32.ts';
import { unzipped } from './zip.fixture.ts';
import { zip } from './zip.ts';

const day = '2016-06-07' as Day;

test('the check sum is that of the standard’s example', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('an archive gives back its files letter for letter, with their names, sums and day', () => {
  const entries = [
    { name: 'README.txt', text: 'Größe, “quoted”\r\n' },
    { name: 'empty.csv', text: '' },
  ];
  expect(unzipped(zip(entries, day))).toEqual(
    entries.map(({ name, text }) => ({ name, text, crc32: reference(text), day: '2016-6-7' })),
  );
});

test('any texts come back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (texts) => {
      const entries = texts.map((text, index) => ({ name: `${index}.txt`, text }));
      expect(unzipped(zip(entries, day)).map(({ text }) => text)).toEqual(texts);
    }),
  );
});

test('the same files make the same bytes', () => {
  const entries = [{ name: 'a', text: 'b' }];
  expect(zip(entries, day)).toEqual(zip(entries, day));
});
