import { renderToStaticMarkup } from 'react-dom/server';
import type { Description } from '../charts/chart-definition.ts';
import { viewOf } from '../charts/chart-view.ts';
import { chartNamed, type ChartName } from '../charts/charts.ts';
import { cardPicture } from '../charts/picture/card-picture.tsx';
import { chartPicture, type Picture, type PictureRequest } from '../charts/picture/chart-picture.tsx';
import { spacedRuns } from '../charts/picture/spaced-runs.ts';
import { EmbedPage } from '../embed/page/embed-page.tsx';
import { imageWidthPx } from '../embed/embed-address.ts';
import { embedIds, embedFolder, embedSelection, type EmbedId } from '../embed/embed-id.ts';
import type { Dataset } from '../model/dataset.ts';
import { nowhere } from '../url/address.ts';
import { viewAddress } from '../url/parse-selection.ts';
import { embedHeight } from './embed-height.ts';

/** A view that is published as a page and as images. */
export interface DrawnEmbed {
  readonly chart: ChartName;
  readonly candidate: string | null;
  /** Its folder in the site, as in "embed/members/". */
  readonly folder: string;
  /** The way from there to the site's folder, as in "../../". */
  readonly site: string;
  /** The chart, as it stands before any script. */
  readonly html: string;
  readonly light: DrawnImage;
  readonly dark: DrawnImage;
  /** 1200 by 630, for cards. */
  readonly card: DrawnImage;
  readonly description: Description;
  /** What the site calls itself. */
  readonly siteName: string;
  /** The same view on the dashboard, relative to the site's folder. */
  readonly view: string;
}

/** An image as SVG. */
export interface DrawnImage {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws every chart for all candidates and for each; images name the site's address where it is known. */
export function drawEmbeds(dataset: Dataset, siteAddress: string | null): readonly DrawnEmbed[] {
  return embedIds(dataset.candidates).map((id) => drawEmbed(dataset, siteAddress ?? '', id));
}

function drawEmbed(dataset: Dataset, address: string, id: EmbedId): DrawnEmbed {
  const { chart, candidate } = id;
  const selection = embedSelection(id);
  const view = viewOf(dataset, selection);
  const definition = chartNamed(chart);
  const folder = embedFolder(id);
  const html = embedMarkup(dataset, id);
  const plain: PictureRequest = { definition, view, theme: 'light', widthPx: imageWidthPx, address };
  // An image holds the place of the embed until that is there.
  const wish = { ...plain, leastHeightPx: embedHeight(html) };
  return {
    chart,
    candidate,
    folder,
    site: siteFrom(folder),
    html,
    light: drawImage(chartPicture(wish)),
    dark: drawImage(chartPicture({ ...wish, theme: 'dark' })),
    card: drawImage(cardPicture(plain)),
    description: definition.describe(view),
    siteName: dataset.race.site,
    view: viewAddress('', selection, chart),
  };
}

function drawImage({ svg, widthPx, heightPx }: Picture): DrawnImage {
  return { svg: spacedRuns(renderToStaticMarkup(svg)), widthPx, heightPx };
}

/** An embed's content as HTML. */
export function embedMarkup(dataset: Dataset, id: EmbedId): string {
  const { chart, candidate } = id;
  return renderToStaticMarkup(
    <EmbedPage
      definition={chartNamed(chart)}
      dataset={dataset}
      lists={[dataset.list]}
      candidate={candidate}
      site={siteFrom(embedFolder(id))}
      address={nowhere}
      prerendered={null}
      onDrawn={() => undefined}
      onPicked={() => undefined}
    />,
  );
}

function siteFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1);
}
