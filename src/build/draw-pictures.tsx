import { renderToStaticMarkup } from 'react-dom/server';
import { charts } from '../charts/charts.ts';
import { chartPicture, type Picture, type PictureWish } from '../charts/picture/chart-picture.tsx';
import { spacedRuns } from '../charts/picture/spaced-runs.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { drawnViews, embedFolder, selectionDrawn } from '../embed/picture-view.ts';
import { select } from '../model/select.ts';
import { pictureWidthPx } from './picture-width.ts';

/** A view as pictures, each an SVG text with its size in px. */
export interface DrawnPictures {
  /** The view's folder in the site, as in "embed/members/". */
  readonly folder: string;
  readonly light: DrawnPicture;
  readonly dark: DrawnPicture;
  /** 1200 by 630, for cards. */
  readonly card: DrawnPicture;
}

/** One picture. */
export interface DrawnPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Every view that is published, as pictures. `address` is the site's, or empty where it is not known; `leastHeights` are
 * those of the embeds that take the pictures' places, in px, by folder.
 */
export function drawPictures(
  text: string,
  address: string,
  leastHeights: ReadonlyMap<string, number>,
): readonly DrawnPictures[] {
  const dataset = parseDataset(JSON.parse(text));
  return charts.flatMap((definition) =>
    drawnViews([definition.name], dataset.candidates).map((view) => {
      const selection = selectionDrawn(view);
      const folder = embedFolder(view);
      const card: PictureWish = {
        definition,
        view: { dataset, selection, selected: select(dataset, selection), isWhole: false },
        theme: 'light',
        widthPx: pictureWidthPx,
        address,
      };
      const wish = { ...card, leastHeightPx: leastHeights.get(folder) ?? 0 };
      return {
        folder,
        light: markup(chartPicture(wish)),
        dark: markup(chartPicture({ ...wish, theme: 'dark' })),
        card: markup(chartPicture({ ...card, widthPx: 1200, heightPx: 630 })),
      };
    }),
  );
}

function markup({ svg, widthPx, heightPx }: Picture): DrawnPicture {
  return { svg: spacedRuns(renderToStaticMarkup(svg)), widthPx, heightPx };
}
