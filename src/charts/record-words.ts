import type { RecordName } from '../model/dataset.ts';

/** A record set as the subject of a sentence: "the five articles give …". */
export function recordInWords(record: RecordName): string {
  return record === 'articles' ? 'the five articles' : 'the public sources';
}
