import type { When } from './when.ts';

/** A source's id, minted by the dataset parser. */
export type SourceId = string & { readonly __id: 'source' };

/** How a publication date is known: printed in the text, inferred from it, or from outside it. */
export const publicationBases = ['printed', 'inferred', 'outside'] as const;
export type PublicationBasis = (typeof publicationBases)[number];

/** What can be said of a source that its own text does not print. */
export const sourceFields = ['outlet', 'headline', 'published', 'address'] as const;
/** Something said of a source. */
export type SourceField = (typeof sourceFields)[number];

/** An article, release or page that facts were taken from. */
export interface Source {
  readonly id: SourceId;
  readonly outlet: string;
  readonly headline: string | null;
  readonly published: Published;
  /** Where it can be read, or null where that is not known. */
  readonly address: string | null;
  /** SHA-256 of the article's text file, in hex; null where no text was kept. */
  readonly textSha256: string | null;
  /** What of this the text itself does not print, and the curator added. */
  readonly ours: readonly SourceField[];
}

/** A publication date and how it is known. */
export interface Published {
  readonly when: When;
  readonly known: PublicationBasis;
  /** Why an inferred or outside date is believed, in our own words; empty where it is printed. */
  readonly note: string;
}
