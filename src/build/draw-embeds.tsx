import { renderToStaticMarkup } from 'react-dom/server';
import type { Description } from '../charts/chart-definition.ts';
import { chartNamed, chartNames, type ChartName } from '../charts/charts.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { EmbedPage } from '../embed/page/embed-page.tsx';
import { drawnViews, embedFolder, selectionDrawn, type PictureView } from '../embed/picture-view.ts';
import type { Dataset } from '../model/dataset.ts';
import { select } from '../model/select.ts';
import { filterInWords } from '../model/words/filters.ts';
import { viewAddress } from '../url/selection.ts';
import { nowhere } from './nowhere.ts';

/** A view that is published as a page of its own. */
export interface DrawnEmbed {
  readonly chart: ChartName;
  readonly candidate: string | null;
  /** Its folder in the site, as in "embed/members/". */
  readonly folder: string;
  /** The way from there to the site's folder, as in "../../". */
  readonly site: string;
  /** The chart, as it stands before any script. */
  readonly html: string;
  readonly description: Description;
  /** What the site calls itself. */
  readonly siteName: string;
  /** The filter as a clause behind "endorsements"; empty where nothing is filtered. */
  readonly filterWords: string;
  /** The same view on the dashboard, relative to the site's folder. */
  readonly view: string;
}

type View = Omit<PictureView, 'match'>;

/** Draws every chart for all candidates and for each. Throws where the list has any fault. */
export function drawEmbeds(text: string): readonly DrawnEmbed[] {
  const dataset = parseDataset(JSON.parse(text));
  return drawnViews(chartNames, dataset.candidates).map((view) => drawEmbed(dataset, view));
}

function drawEmbed(dataset: Dataset, view: View): DrawnEmbed {
  const { chart, candidate } = view;
  const selection = selectionDrawn(view);
  const definition = chartNamed(chart);
  const folder = embedFolder(view);
  return {
    chart,
    candidate,
    folder,
    site: siteFrom(folder),
    html: embedMarkup(dataset, view),
    description: definition.describe({ dataset, selection, selected: select(dataset, selection), isWhole: false }),
    siteName: dataset.race.site,
    filterWords: filterInWords(dataset, selection),
    view: viewAddress('', selection, chart),
  };
}

/** An embed's content as HTML. */
export function embedMarkup(dataset: Dataset, view: View): string {
  const { chart, candidate } = view;
  return renderToStaticMarkup(
    <EmbedPage
      definition={chartNamed(chart)}
      dataset={dataset}
      lists={[dataset.list]}
      candidate={candidate}
      site={siteFrom(embedFolder(view))}
      address={nowhere}
      drawnPage={null}
      onDrawn={() => undefined}
      onPicked={() => undefined}
    />,
  );
}

function siteFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1);
}
