import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { glyphs } from './fonts.ts';

const require = createRequire(import.meta.url);

/** The page's faces at the weights that pictures use. The converter reads neither woff2 nor variable fonts, so each is a plain file. */
const faces = [
  {
    name: 'text',
    file: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    axes: { wght: 400 },
  },
  {
    name: 'strong',
    file: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    axes: { wght: 700 },
  },
  {
    name: 'display',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { wght: 600, opsz: 28 },
  },
] as const;

/** Writes the faces as TrueType into a folder and gives their paths. */
export async function pictureFonts(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    faces.map(async ({ name, file, axes }) => {
      const path = join(folder, `${name}.ttf`);
      const whole = await readFile(require.resolve(file));
      await writeFile(path, await subsetFont(whole, glyphs, { targetFormat: 'truetype', variationAxes: axes }));
      return path;
    }),
  );
}
