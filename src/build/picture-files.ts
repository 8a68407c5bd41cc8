import { Resvg } from '@resvg/resvg-js';
import { readFile } from 'node:fs/promises';
import type { DrawnPicture } from './draw-pictures.tsx';
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

/** Draws every view as SVG and PNG, light and dark, with a card. The same record gives the same bytes. */
export async function pictureFiles(address: string | null): Promise<PictureFiles> {
  const { drawPictures } = await runModule<Draw>('./src/build/draw-pictures.tsx');
  const views = drawPictures(await readFile('data/articles.json', 'utf8'), address ?? '');
  const fonts = await pictureFonts(fontFolder);
  const files = views.flatMap(({ folder, light, dark, card }) => [
    { fileName: `${folder}chart.svg`, source: light.svg },
    { fileName: `${folder}chart-dark.svg`, source: dark.svg },
    { fileName: `${folder}chart.png`, source: png(light, 1, fonts) },
    { fileName: `${folder}chart-dark.png`, source: png(dark, 1, fonts) },
    { fileName: `${folder}chart@2x.png`, source: png(light, 2, fonts) },
    { fileName: `${folder}chart-dark@2x.png`, source: png(dark, 2, fonts) },
    { fileName: `${folder}card.png`, source: png(card, 1, fonts) },
  ]);
  return { files, heights: new Map(views.map(({ folder, light }) => [folder, light.heightPx])) };
}

function png({ svg, widthPx }: DrawnPicture, density: 1 | 2, fontFiles: readonly string[]): Uint8Array {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' };
  return new Resvg(svg, { fitTo: { mode: 'width', value: widthPx * density }, font }).render().asPng();
}
