import { addFault, type Reading } from './reading.ts';
import { readText } from './read-text.ts';

/** How long a label may be to fit beside a bar. */
const longestLabel = 36;
/** How much of a longer one is kept where the file is read leniently, in graphemes: charts would have no room for more. */
const mostShown = 60;

/** A short name, for charts. Strict: one that is too long is a fault. Lenient: it is cut. The full name is not. */
export function readLabel(reading: Reading, raw: string, path: string): string {
  const label = readText(reading, raw, path);
  if (label.length <= longestLabel) return label;
  if (reading.mode === 'lenient') return cut(label);
  addFault(reading, path, raw, `a label of ${longestLabel} characters at most`);
  return label;
}

function cut(label: string): string {
  if (label.length <= mostShown) return label;
  const shown = [...characters(label)];
  return shown.length <= mostShown ? label : `${shown.slice(0, mostShown).join('').trimEnd()}…`;
}

function* characters(text: string): Generator<string> {
  if (!('Segmenter' in Intl)) return yield* text;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) yield segment;
}
