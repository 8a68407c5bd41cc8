/** Width of an average and of a wide glyph as shares of the font size; generous, so that a fitted text never overflows. */
const average = 0.52;

/** How wide a line of text can get, in px. Errs on the wide side. */
export function textWidth(text: string, fontSizePx: number): number {
  return [...text].length * fontSizePx * average;
}

/** The text cut to a width with an ellipsis, at a word where there is one. */
export function fittedText(text: string, fontSizePx: number, widthPx: number): string {
  if (textWidth(text, fontSizePx) <= widthPx) return text;
  const room = Math.max(1, Math.floor(widthPx / (fontSizePx * average)) - 1);
  const cut = graphemes(text).slice(0, room).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > room / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : undefined;

/** What a reader sees as single characters. */
export function graphemes(text: string): readonly string[] {
  return segmenter ? Array.from(segmenter.segment(text), (one) => one.segment) : [...text];
}

/** The text cut to so many graphemes, with an ellipsis where something was cut. */
export function cutText(text: string, length: number): string {
  // A string of that many code units cannot hold more graphemes.
  if (text.length <= length) return text;
  const all = graphemes(text);
  return all.length <= length ? text : `${all.slice(0, length - 1).join('').trimEnd()}…`;
}
