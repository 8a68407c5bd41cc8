/** Glyphs by their width as a share of the font size: the wider of the page's own face and of the usual fallbacks. */
const classes: readonly (readonly [number, string])[] = [
  [0.33, " .,ijl'’‘·"],
  [0.43, 'ftrIJ()[]/-!:;|'],
  [0.56, 'cszkvxy“”"'],
  [0.63, 'abdeghnopqu–'],
  [0.68, '0123456789$?_*é'],
  [0.74, 'BEFKLPRSTVXYZ'],
  [0.8, 'ACDGHNOQU&'],
  [0.84, 'w+=<>#^~'],
  [0.98, 'm%'],
  [1.05, 'MW—…@'],
];

const widths = new Map(classes.flatMap(([width, glyphs]) => [...glyphs].map((glyph) => [glyph, width] as const)));

/** Width of a glyph that no class names: a Latin one, and one of a wider script. */
const other = 0.75;
const widest = 1.1;
/** Where scripts begin whose glyphs are as wide as they are high. */
const wideScripts = 0x1100;

/** How wide a glyph can get, as a share of the font size. Errs on the wide side. */
function glyphWidth(glyph: string): number {
  const known = widths.get(glyph);
  if (known !== undefined) return known;
  return (glyph.codePointAt(0) ?? 0) >= wideScripts ? widest : other;
}

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
