import { addFault, type Reading } from './reading.ts';

const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/;
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Controls, zero-width characters that join nothing, bidi controls, lone surrogates. */
const unwanted = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const stackedMarks = /(\p{M}{4})\p{M}+/gu;
const mostCodeUnits = 2000;

/** How long a name or label may be, in graphemes as a reader counts them. */
const longestName = 200;
/** How long a sentence or two may be. */
export const longestProse = 1000;

/** A text in normal form. Strict: whatever would have to be changed is a fault. Lenient: it is changed. */
export function readText(reading: Reading, text: string, path: string, longest = longestName): string {
  if (isPlain(text)) return text;
  if (text.length > mostCodeUnits) {
    addFault(reading, path, text, `${mostCodeUnits} characters at most`);
    return text;
  }
  const normal = normalText(text);
  if (normal === '') addFault(reading, path, text, 'text that can be seen');
  else if (normal.includes('\ufffd')) addFault(reading, path, text, 'text without U+FFFD: save the file as UTF-8');
  else if (reading.mode === 'strict') checkStrictly(reading, text, normal, path, longest);
  return normal;
}

/** Whether a text needs no second look: short, ASCII, trimmed. Nearly all are. */
export function isPlain(text: string): boolean {
  return text.length <= longestName && plainAscii.test(text);
}

function checkStrictly(reading: Reading, text: string, normal: string, path: string, longest: number): void {
  if (normal !== text) {
    addFault(reading, path, text, 'NFC text on one line, trimmed, with no control, bidi or stacked marks');
  }
  if (normal.length > longest && graphemes(normal) > longest)
    addFault(reading, path, text, `${longest} characters at most`);
}

/** Trimmed, on one line, in NFC, without control or bidi characters, with at most four marks on a letter. */
function normalText(text: string): string {
  return text.replace(breaks, ' ').replace(unwanted, '').normalize('NFC').replace(stackedMarks, '$1').trim();
}

function graphemes(text: string): number {
  let count = 0;
  for (const _ of new Intl.Segmenter('en').segment(text)) count += 1;
  return count;
}

/** The same for text that may be null or left out. */
export function readOptionalText(reading: Reading, text: string | null | undefined, path: string): string | null {
  return text === null || text === undefined ? null : readText(reading, text, path);
}

/** A sentence or two that may be empty or left out. */
export function readNote(reading: Reading, text: string | undefined, path: string): string {
  return text === undefined || text === '' ? '' : readText(reading, text, path, longestProse);
}
