import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { paragraphInWords, publicationBasisInWords, publishedInWords, publishedShort } from './source-words.ts';
import type { PublicationBasis, Source } from './source.ts';
import { parseWhen, unknownWhen } from './when.ts';

function source(edtf: string, known: PublicationBasis, note = ''): Source {
  const when = parseWhen(edtf) ?? unknownWhen;
  return {
    id: 'gazette' as Source['id'],
    outlet: 'The Gazette',
    headline: null,
    published: { when, known, note },
    address: null,
    textSha256: null,
  };
}

test('a publication date says how it is known', () => {
  expect(publishedShort(source('2015-12-17', 'printed'))).toBe('17 Dec 2015 (date printed)');
  expect(publishedShort(source('2015-08-15/2015-09-30', 'inferred'))).toBe('15 Aug – 30 Sep 2015 (date inferred)');
  expect(publishedShort(source('2015-12-17', 'outside'))).toBe('17 Dec 2015 (date from outside)');
});

test('a date that nobody knows is not dressed up', () => {
  expect(publishedShort(source('', 'outside'))).toBe('date not known');
  expect(publishedInWords(source('', 'outside'))).toBe('date not known');
  expect(publicationBasisInWords(source('', 'outside'))).toBe('');
});

test('the curator’s own note says best how a date is known', () => {
  expect(publicationBasisInWords(source('2015-12-17', 'outside', 'It stands in the address.'))).toBe(
    'It stands in the address.',
  );
  expect(publicationBasisInWords(source('2015-12-17', 'printed'))).toBe('The text prints this date.');
  expect(publicationBasisInWords(source('2015-12', 'inferred'))).toContain('inferred');
});

test('a paragraph is named only where the text is kept', () => {
  const evidence: Evidence = { source: 'gazette' as Evidence['source'], paragraph: 4, printed: 'words' };
  expect(paragraphInWords(evidence)).toBe('paragraph 4');
  expect(paragraphInWords({ ...evidence, paragraph: null })).toBe('');
});
