import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

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
const signs = '–—‘’“”…·×≤≥→←↑↓½é†§©•−\u00a0';

/** Every glyph that the page's own words can need. */
export const glyphs = latin + signs;

const families = [
  {
    family: 'Libre Franklin Variable',
    weight: '400 700',
    file: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    family: 'Source Serif 4 Variable',
    weight: '600',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { wght: 600, opsz: 28 },
  },
] as const;

/** The page's fonts as woff2, named by their content. */
export async function fonts(): Promise<readonly FontFile[]> {
  return Promise.all(
    families.map(async ({ family, weight, file, axes }) => {
      const whole = await readFile(require.resolve(file));
      const bytes = await subsetFont(whole, glyphs, { targetFormat: 'woff2', variationAxes: axes });
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      return { family, weight, bytes, fileName: `assets/${family.toLowerCase().replaceAll(' ', '-')}-${hash}.woff2` };
    }),
  );
}

/** The style that makes the fonts known without script. They never block or move text: what is not there in time is left out. */
export function fontFaces(files: readonly FontFile[], base: string): string {
  return files
    .map(
      ({ family, weight, fileName }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(${base}${fileName}) format("woff2")}`,
    )
    .join('');
}
