import type { Candidate } from '../../model/candidate.ts';
import type { EndorsementId } from '../../model/endorsement.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { capital } from '../../model/words/numbers.ts';

/** One fact of an evidence panel in words, with where it is printed. */
export interface StatedFact {
  /** What it is a fact of: "When". */
  readonly term: string;
  /** Empty where the sentences say it all. */
  readonly value: string;
  /** The choice that it is a fact of, of several that one organization may have made. */
  readonly choice?: EndorsementId;
  /** The candidate whom the value names. */
  readonly candidate?: Candidate;
  /** The organization whose evidence the value leads to. */
  readonly leadsTo?: OrganizationId;
  /** A sentence that must not be missed. */
  readonly warning?: string;
  /** What a reader should know of the fact, as sentences; empty ones are left out. */
  readonly asides?: readonly string[];
  readonly evidence?: readonly Evidence[];
  /** Further readings of the same fact, and whatever is said apart. */
  readonly readings?: readonly { readonly words: string; readonly evidence: readonly Evidence[] }[];
}

/** The text as a sentence: with a capital and a full stop. Empty stays empty. */
export function sentence(text: string): string {
  if (text === '') return '';
  return `${capital(text)}${/[.!?…]["”’)]?$/.test(text) ? '' : '.'}`;
}
