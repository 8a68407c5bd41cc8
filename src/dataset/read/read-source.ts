import type { Source, SourceId } from '../../model/source.ts';
import type { RawSource } from '../schema/source-schema.ts';
import { addFault, type Reading } from './reading.ts';
import { readNote, readOptionalText, readText } from './read-text.ts';
import { readWhen } from './read-when.ts';

/** A source; one of the articles carries the hash of its text. */
export function readSource(reading: Reading, raw: RawSource): Source {
  const { published } = raw;
  if (reading.mode === 'strict') checkStrictly(reading, raw);
  return {
    id: raw.id as SourceId,
    outlet: readText(reading, raw.outlet, 'outlet'),
    headline: readOptionalText(reading, raw.headline, 'headline'),
    published: {
      when: readWhen(reading, published.date, 'published.date'),
      known: published.known,
      note: readNote(reading, published.note, 'published.note'),
    },
    address: raw.address ?? null,
    textSha256: raw.textSha256 ?? null,
  };
}

function checkStrictly(reading: Reading, { published, textSha256 }: RawSource): void {
  if (reading.record === 'articles' && !textSha256) {
    addFault(reading, 'textSha256', textSha256, "the SHA-256 of the article's text file");
  }
  if (published.known !== 'printed' && !published.note) {
    addFault(reading, 'published.note', published.note, 'how the date is known, since it is not printed');
  }
}
