import { glyphWidth } from './glyph-width.ts';

/** How wide a line of text can get, in px. Errs on the wide side. */
export function textWidth(text: string, fontSizePx: number): number {
  let width = 0;
  for (const glyph of text) width += glyphWidth(glyph);
  return width * fontSizePx;
}

/** The text cut to a width with an ellipsis, at a word where there is one. */
export function fittedText(text: string, fontSizePx: number, widthPx: number): string {
  if (textWidth(text, fontSizePx) <= widthPx) return text;
  const cut = widestPrefix(text, fontSizePx, widthPx);
  const word = cut.lastIndexOf(' ');
  return `${(word > cut.length / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** As many graphemes as fit with an ellipsis behind them, and at least one. Measured whole, as the result will be. */
function widestPrefix(text: string, fontSizePx: number, widthPx: number): string {
  let prefix = '';
  for (const grapheme of graphemes(text)) {
    if (prefix !== '' && textWidth(`${prefix}${grapheme}…`, fontSizePx) > widthPx) break;
    prefix += grapheme;
  }
  return prefix;
}

let segmenter: Intl.Segmenter | undefined;
/** Every character of it is a grapheme. */
const printableAscii = /^[ -~]*$/;

/** What a reader sees as single characters. */
function graphemes(text: string): readonly string[] {
  if (!('Segmenter' in Intl) || printableAscii.test(text)) return [...text];
  // Made when the first text is cut: most pages cut none.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

/** The text cut to so many graphemes, with an ellipsis where something was cut. */
export function cutText(text: string, length: number): string {
  // A string of that many code units cannot hold more graphemes.
  if (text.length <= length) return text;
  const all = graphemes(text);
  return all.length <= length
    ? text
    : `${all
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
