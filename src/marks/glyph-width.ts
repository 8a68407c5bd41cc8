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
export function glyphWidth(glyph: string): number {
  const known = widths.get(glyph);
  if (known !== undefined) return known;
  return (glyph.codePointAt(0) ?? 0) >= wideScripts ? widest : other;
}
