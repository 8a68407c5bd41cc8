import { chartNamed } from '../../charts/charts.ts';
import { chartPicture } from '../../charts/picture/chart-picture.tsx';
import { pageFonts } from './page-fonts.ts';
import { pngOf, type SvgPicture } from './png-of.ts';
import type { SharedView } from './shared-view.ts';
import { svgText } from './svg-text.ts';

const widthPx = 800;
/** How long the fonts may take to come, in milliseconds; they are in the cache already. */
const fontsMs = 4000;

/** A chart of exactly this view as a file, or null where the browser makes no PNG: SVG, or PNG at so many pixels of the file for each of the drawing. */
export async function pictureFile(
  shared: SharedView,
  theme: 'light' | 'dark',
  density: 1 | 2 | 'svg',
): Promise<Blob | null> {
  const picture = await chartSvg(shared, theme);
  if (density === 'svg') return new Blob([picture.svg], { type: 'image/svg+xml' });
  return pngOf(picture, density);
}

/** A chart of exactly this view as an SVG that needs nothing from elsewhere, not even its fonts. */
async function chartSvg({ view, chart, address }: SharedView, theme: 'light' | 'dark'): Promise<SvgPicture> {
  const definition = chartNamed(chart);
  const picture = chartPicture({ definition, view: { ...view, isWhole: true }, theme, widthPx, address });
  const fonts = await pageFonts(document, AbortSignal.timeout(fontsMs));
  return { svg: svgText(picture.svg, fonts), widthPx: picture.widthPx, heightPx: picture.heightPx };
}
