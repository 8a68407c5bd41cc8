import { renderAsync } from '@resvg/resvg-js';
import type { DrawnPicture, DrawnPictures } from './draw-pictures.tsx';
import { pictureFonts } from './picture-fonts.ts';
import { runModule } from './run-module.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-pictures.tsx');

const fontFolder = 'node_modules/.cache/picture-fonts';

/** Every picture of every view, and how high each view's picture is at the width of a post, in px, by its folder. */
export interface PictureFiles {
  readonly files: readonly SiteFile[];
  readonly heights: ReadonlyMap<string, number>;
}

/** Draws every view as SVG and PNG, light and dark, with a card. The same list gives the same bytes. */
export async function pictureFiles(
  text: string,
  address: string | null,
  leastHeights: ReadonlyMap<string, number>,
): Promise<PictureFiles> {
  const { drawPictures } = await runModule<Draw>('./src/build/draw-pictures.tsx');
  const views = drawPictures(text, address ?? '', leastHeights);
  const fonts = await pictureFonts(fontFolder);
  const files = await Promise.all(views.map((view) => viewFiles(view, fonts)));
  return { files: files.flat(), heights: new Map(views.map(({ folder, light }) => [folder, light.heightPx])) };
}

async function viewFiles(view: DrawnPictures, fonts: readonly string[]): Promise<readonly SiteFile[]> {
  const { folder, light, dark, card } = view;
  const texts = [
    { fileName: `${folder}chart.svg`, source: light.svg },
    { fileName: `${folder}chart-dark.svg`, source: dark.svg },
  ];
  const images = await Promise.all([
    pngFile(`${folder}chart.png`, light, 1, fonts),
    pngFile(`${folder}chart-dark.png`, dark, 1, fonts),
    pngFile(`${folder}chart@2x.png`, light, 2, fonts),
    pngFile(`${folder}chart-dark@2x.png`, dark, 2, fonts),
    pngFile(`${folder}card.png`, card, 1, fonts),
  ]);
  return [...texts, ...images];
}

async function pngFile(
  fileName: string,
  { svg, widthPx }: DrawnPicture,
  density: 1 | 2,
  fontFiles: readonly string[],
): Promise<SiteFile> {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' };
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: widthPx * density }, font });
  return { fileName, source: image.asPng() };
}
