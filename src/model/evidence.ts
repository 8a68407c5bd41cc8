import type { SourceId } from './source.ts';

/** Where one fact stands: a source, a paragraph of it, and the words as printed there. */
export interface Evidence {
  readonly source: SourceId;
  /** Nonblank lines of the article's text, counted from 1; null where the source has no kept text. */
  readonly paragraph: number | null;
  /** The figure, name or phrase as printed, eight words at most. */
  readonly printed: string;
}

/** At least one piece of evidence: a fact without any is not a fact. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];
