import type { Evidence } from './evidence.ts';
import type { PublicationBasis, Source } from './source.ts';
import { whenInWords, whenShort } from './when-words.ts';

const shortBasis: Readonly<Record<PublicationBasis, string>> = {
  printed: 'date printed',
  inferred: 'date inferred',
  outside: 'date from outside',
};

const longBasis: Readonly<Record<PublicationBasis, string>> = {
  printed: 'The text prints this date.',
  inferred: 'The text prints no date. This one is inferred from what it says.',
  outside: 'The text prints no date. This one comes from outside the text.',
};

/** "17 Dec 2015 (date inferred)": when a source came out and how that is known, for a line of evidence. */
export function publishedShort({ published: { when, known } }: Source): string {
  return when.precision === 'unknown' ? 'date not known' : `${whenShort(when)} (${shortBasis[known]})`;
}

/** "17 December 2015": when a source came out, in full. */
export function publishedInWords({ published: { when } }: Source): string {
  return whenInWords(when);
}

/** How a publication date is known, as whole sentences: the curator's own note where there is one. */
export function publicationBasisInWords({ published: { when, known, note } }: Source): string {
  if (note !== '') return note;
  return when.precision === 'unknown' ? '' : longBasis[known];
}

/** "paragraph 15"; empty where the source has no kept text to count in. */
export function paragraphInWords({ paragraph }: Evidence): string {
  return paragraph === null ? '' : `paragraph ${paragraph}`;
}
