import { nearest } from '../model/nearest.ts';
import { seriesInWords } from '../model/words/series.ts';
import { plural } from '../model/words/numbers.ts';

/** Why a part of an address was left out. */
export type DropReason =
  'unknown-parameter' | 'gone' | 'not-a-choice' | 'not-on-list' | 'given-twice' | 'from-after-to' | 'too-long';

/** A part of an address that could not be applied. Its texts are the reader's: they may be shown as text, never as markup. */
export interface Dropped {
  /** The parameter's name, at most 60 graphemes; empty where the whole address was too long. */
  readonly parameter: string;
  /** What it was given, at most 60 graphemes, well-formed; empty where the parameter itself is not one of ours. */
  readonly value: string;
  readonly reason: DropReason;
  /** What would have been right: the values, a form of date, the names of parameters, or nothing. */
  readonly allowed: readonly string[];
}

const mostGraphemes = 60;
const mostSentences = 5;
const mostListed = 10;

/** A dropped part, its texts cut to a length that can be quoted. */
export function dropped(
  parameter: string,
  value: string,
  reason: DropReason,
  allowed: readonly string[] = [],
): Dropped {
  return { parameter: quotable(parameter, mostGraphemes), value: quotable(value, mostGraphemes), reason, allowed };
}

/** What was left out of a link and what would have been right, as plain sentences, six at most. For text nodes only. */
export function droppedInWords(parts: readonly Dropped[]): readonly string[] {
  const sentences = [...new Set(parts.map(sentenceOf))];
  const rest = sentences.length - mostSentences;
  if (rest <= 1) return sentences;
  return [...sentences.slice(0, mostSentences), `${plural(rest, 'more setting')} in the link couldn’t be used.`];
}

function sentenceOf({ parameter, value, reason, allowed }: Dropped): string {
  switch (reason) {
    case 'unknown-parameter':
      return `“${parameter}” isn’t a setting of this page, so it was left out. ${remedy(parameter, allowed)}`;
    case 'gone': {
      const instead = parameter === 'asof' ? ' For a list as of a date, use “to”.' : '';
      return `“${parameter}” is no longer a setting of this page, so it was left out.${instead}`;
    }
    case 'not-a-choice':
    case 'not-on-list':
      if (value === '') return `“${parameter}” was given no value, so it was left out. ${remedy(value, allowed)}`;
      return reason === 'not-a-choice'
        ? `“${parameter}” can’t be “${value}”, so it was left out. ${remedy(value, allowed)}`
        : `“${parameter}” was given “${value}”, which isn’t on this list, so it was left out. ${remedy(value, allowed)}`;
    case 'given-twice':
      return `“${parameter}” takes one value and was given several, so “${value}” was left out. Give it once.`;
    case 'from-after-to':
      return 'The link’s start date is after its end date, so we ignored both.';
    case 'too-long':
      return 'The link is longer than 2,000 characters, so its end was left out. Choose fewer filters.';
  }
}

function remedy(typed: string, allowed: readonly string[]): string {
  const meant = nearest(typed, allowed);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  return allowed.length <= mostListed ? `It can be ${seriesInWords(allowed, 'or')}.` : 'Choose one from the filters.';
}

const unseen = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const towers = /(\p{M}{4})\p{M}+/gu;

/**
 * Text fit to be quoted in a sentence: well-formed, at most so many graphemes and an ellipsis, control and
 * direction marks replaced (they would reverse the line), no more than four combining marks on a letter.
 */
export function quotable(text: string, graphemes: number): string {
  const whole = segments(
    text
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(unseen, '\uFFFD')
      .replace(towers, '$1'),
  );
  return whole.length <= graphemes ? whole.join('') : `${whole.slice(0, graphemes).join('')}…`;
}

function segments(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
