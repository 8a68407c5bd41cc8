import { chartSvg } from './chart-svg.ts';
import { pngOf } from './png-of.ts';
import type { SharedView } from './shared-view.ts';

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
