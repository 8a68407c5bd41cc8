import type { When } from './when.ts';

/** A source's id, minted by the dataset parser. */
export type SourceId = string & { readonly __id: 'source' };

/** How a publication date is known: printed in the text, inferred from it, or from outside it. */
export type PublicationBasis = 'printed' | 'inferred' | 'outside';

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
}

/** A publication date and how it is known. */
export interface Published {
  readonly when: When;
  readonly known: PublicationBasis;
  /** Why an inferred or outside date is believed, in our own words; empty where it is printed. */
  readonly note: string;
}
