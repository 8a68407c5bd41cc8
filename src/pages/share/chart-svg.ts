import { chartNamed } from '../../charts/charts.ts';
import { chartPicture } from '../../charts/picture/chart-picture.tsx';
import { pageFonts } from './page-fonts.ts';
import type { SvgPicture } from './png-of.ts';
import type { SharedView } from './shared-view.ts';
import { svgText } from './svg-text.ts';

const widthPx = 800;
/** How long the fonts may take to come, in milliseconds; they are in the cache already. */
const fontsMs = 4000;

/** A chart of exactly this view as an SVG that needs nothing from elsewhere, not even its fonts. */
export async function chartSvg({ view, chart, address }: SharedView, theme: 'light' | 'dark'): Promise<SvgPicture> {
  const definition = chartNamed(chart);
  if (!definition) throw new Error(`there is no chart “${chart}”`);
  const picture = chartPicture({ definition, view: { ...view, isWhole: true }, theme, widthPx, address });
  const fonts = await pageFonts(document, AbortSignal.timeout(fontsMs));
  return { svg: svgText(picture.svg, fonts), widthPx: picture.widthPx, heightPx: picture.heightPx };
}
