import { formatCount } from '../../model/words/numbers.ts';

const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/;
const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]/;
const invisible = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/u;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const stackedMarks = /\p{M}{5}/u;
/** Blank to the eye, though not to a pattern of spaces: fillers of Hangul and Braille. */
const blank = /^[\s\u115f\u1160\u180e\u2800\u3164\uffa0\u200b-\u200f]*$/;

/**
 * What is wrong with a text that readers see, or undefined. Texts are kept as they are to be shown: in sight, trimmed, on
 * one line, in NFC, without control, direction or stacked marks, and no longer than so many characters as a reader
 * counts them.
 */
export function textFault(text: string, longest: number): string | undefined {
  // Nearly all are, and there are thousands.
  if (text.length <= longest && plainAscii.test(text)) return undefined;
  if (blank.test(text)) return 'text that is not blank';
  if (text !== text.trim()) return 'text without space at its ends';
  if (lineBreaks.test(text)) return 'text on one line';
  if (text.includes('\ufffd') || /\p{Cs}/u.test(text)) return 'text without U+FFFD: save the file as UTF-8';
  if (direction.test(text)) return 'text without characters that change its direction';
  if (invisible.test(text)) return 'text without tabs and invisible characters';
  if (stackedMarks.test(text)) return 'text with at most four marks on a letter';
  if (text !== text.normalize('NFC')) return 'text in normal form (NFC): type its accents anew';
  if (text.length > longest && characters(text) > longest) return `${formatCount(longest)} characters at most`;
  return undefined;
}

/** Characters as a reader counts them, up to a length that no text needs. */
function characters(text: string): number {
  if (text.length > 10_000 || !('Segmenter' in Intl)) return text.length;
  return [...new Intl.Segmenter('en').segment(text)].length;
}
