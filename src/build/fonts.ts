import { hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont, { type Axes } from 'subset-font';

/** A font file cut to the glyphs that the page can show. */
export interface FontFile {
  readonly family: string;
  /** A weight or a range of weights, as in CSS. */
  readonly weight: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const require = createRequire(import.meta.url);
const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Every glyph that the page's own words can need. */
const glyphs = `${latin}–—‘’“”…·×≤≥→←↑↓½é†§©•−\u00a0`;

const franklinFile = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2';
const serifFile = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';

const families = [
  { family: 'Libre Franklin Variable', weight: '400 700', file: franklinFile, axes: { wght: { min: 400, max: 700 } } },
  { family: 'Source Serif 4 Variable', weight: '600', file: serifFile, axes: { wght: 600, opsz: 28 } },
] as const;

async function cut(file: string, variationAxes: Axes, targetFormat: 'woff2' | 'truetype'): Promise<Uint8Array> {
  return subsetFont(await readFile(require.resolve(file)), glyphs, { targetFormat, variationAxes });
}

/** The page's fonts as woff2, named by their content. */
export async function fonts(): Promise<readonly FontFile[]> {
  return Promise.all(
    families.map(async ({ family, weight, file, axes }) => {
      const bytes = await cut(file, axes, 'woff2');
      const name = family.toLowerCase().replaceAll(' ', '-');
      return { family, weight, bytes, fileName: `assets/${name}-${hash('sha256', bytes).slice(0, 8)}.woff2` };
    }),
  );
}

/** The page's faces at the weights that images use. The converter reads neither woff2 nor variable fonts, so each is a plain file. */
const faces = [
  { name: 'text', file: franklinFile, axes: { wght: 400 } },
  { name: 'strong', file: franklinFile, axes: { wght: 700 } },
  { name: 'display', file: serifFile, axes: { wght: 600, opsz: 28 } },
] as const;

/** Writes the faces as TrueType into a folder and gives their paths. */
export async function imageFonts(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    faces.map(async ({ name, file, axes }) => {
      const path = join(folder, `${name}.ttf`);
      await writeFile(path, await cut(file, axes, 'truetype'));
      return path;
    }),
  );
}

/** How far a face of ours reaches above and below its baseline, in ems, and the family in `tokens.css` that stands in for it. */
const franklin = { family: 'Franklin fallback', ascent: 0.966, descent: 0.246 };
const serif = { family: 'Serif fallback', ascent: 1.036, descent: 0.335 };

/** Faces of one width that readers may have, to be made as wide and as high as ours, so that words keep their lines. */
interface Fallback {
  readonly of: typeof franklin;
  readonly weight: string;
  readonly local: readonly string[];
  /** How much wider ours is, over the words of both lists. */
  readonly width: number;
}

/** The first that a reader has is taken: Arial's and Times's kin nearly everywhere, then Android's, then Linux's. */
const fallbacks: readonly Fallback[] = [
  { of: franklin, weight: '400', width: 1.034, local: ['Arial', 'Liberation Sans', 'Helvetica'] },
  { of: franklin, weight: '400', width: 1.036, local: ['Roboto', 'Roboto-Regular'] },
  { of: franklin, weight: '400', width: 0.992, local: ['Open Sans', 'OpenSans-Regular'] },
  { of: franklin, weight: '400', width: 0.915, local: ['DejaVu Sans'] },
  { of: franklin, weight: '600 700', width: 1, local: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'] },
  { of: franklin, weight: '600 700', width: 1.06, local: ['Roboto Bold', 'Roboto-Bold'] },
  { of: franklin, weight: '600 700', width: 0.952, local: ['Open Sans Bold', 'OpenSans-Bold'] },
  { of: franklin, weight: '600 700', width: 0.843, local: ['DejaVu Sans Bold'] },
  { of: serif, weight: '600', width: 1.04, local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Times Bold'] },
  { of: serif, weight: '600', width: 0.95, local: ['Noto Serif Bold', 'NotoSerif-Bold'] },
  { of: serif, weight: '600', width: 0.887, local: ['Open Sans Bold', 'OpenSans-Bold'] },
  { of: serif, weight: '600', width: 0.782, local: ['DejaVu Serif Bold'] },
];

/**
 * The style that makes the fonts known. Text shows at once in a face that readers have, whose measures are those of
 * ours, and is drawn again in ours as soon as it is there.
 */
export function fontFaces(files: readonly FontFile[], base: string): string {
  const ours = files.map(
    ({ family, weight, fileName }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${base}${fileName}) format("woff2")}`,
  );
  // Of several rules for one family and weight, a browser asks the last one first.
  return [...ours, ...fallbacks.map(fallbackFace).toReversed()].join('');
}

function fallbackFace({ of: { family, ascent, descent }, weight, local, width }: Fallback): string {
  const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
  const names = local.map((name) => `local("${name}")`).join(',');
  const measures = `size-adjust:${percent(width)};ascent-override:${percent(ascent / width)};descent-override:${percent(descent / width)};line-gap-override:0%`;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${names};${measures}}`;
}
