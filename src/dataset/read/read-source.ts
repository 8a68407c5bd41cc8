import type { Source, SourceId } from '../../model/source.ts';
import type { RawSource } from '../schema/source-schema.ts';
import { addFault, type Reading } from './reading.ts';
import { longestProse, readOptionalText, readText } from './read-text.ts';
import { readWhen } from './read-when.ts';

/** A source; one of the articles carries the hash of its text. */
export function readSource(reading: Reading, raw: RawSource, path: string): Source {
  const { published } = raw;
  if (reading.mode === 'strict') checkStrictly(reading, raw, path);
  return {
    id: raw.id as SourceId,
    outlet: readText(reading, raw.outlet, `${path}.outlet`),
    headline: readOptionalText(reading, raw.headline, `${path}.headline`),
    published: {
      when: readWhen(reading, published.date, `${path}.published.date`),
      known: published.known,
      note: published.note === '' ? '' : readText(reading, published.note, `${path}.published.note`, longestProse),
    },
    address: raw.address,
    textSha256: raw.textSha256,
  };
}

function checkStrictly(reading: Reading, { published, textSha256 }: RawSource, path: string): void {
  if (reading.record === 'articles' && textSha256 === null) {
    addFault(reading, `${path}.textSha256`, textSha256, "the SHA-256 of the article's text file");
  }
  if (published.known !== 'printed' && published.note === '') {
    addFault(reading, `${path}.published.note`, published.note, 'how the date is known, since it is not printed');
  }
}
