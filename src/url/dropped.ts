import { cutText } from './cut-text.ts';

/** Why a part of an address was left out. */
export type DropReason =
  | 'unknown-parameter'
  | 'empty'
  | 'not-a-choice'
  | 'not-in-record'
  | 'not-a-date'
  | 'given-twice'
  | 'from-after-to'
  | 'too-long';

/** A part of an address that could not be applied. Its texts are the reader's: they may be shown as text, never as markup. */
export interface Dropped {
  /** The parameter's name, at most 60 graphemes; empty where the whole address was too long. */
  readonly parameter: string;
  /** What it was given, at most 60 graphemes, well-formed. */
  readonly value: string;
  readonly reason: DropReason;
  /** What would have been right: the values, a form of date, or the names of parameters. */
  readonly allowed: readonly string[];
}

const quoted = 60;

/** A dropped part, its texts cut to a length that can be quoted. */
export function dropped(parameter: string, value: string, reason: DropReason, allowed: readonly string[]): Dropped {
  return { parameter: cutText(parameter, quoted), value: cutText(value, quoted), reason, allowed };
}
