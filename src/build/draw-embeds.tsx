import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chartDescription } from '../charts/chart-description.ts';
import { chartNames, type ChartName, type ChartProps } from '../charts/chart-props.ts';
import { columnDataset } from '../charts/column-dataset.ts';
import { DecisionsChart } from '../charts/decisions/decisions-chart.tsx';
import type { Description } from '../charts/description.ts';
import { HeadToHeadChart } from '../charts/head-to-head/head-to-head-chart.tsx';
import { MembersChart } from '../charts/members/members-chart.tsx';
import { TimelineFigure } from '../charts/timeline/timeline-figure.tsx';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { EmbedPage } from '../embed/page/embed-page.tsx';
import { viewAddress } from '../embed/page/embed-link.tsx';
import { drawnViews, embedFolder, selectionDrawn, type PictureView } from '../embed/picture-view.ts';
import type { Dataset } from '../model/dataset.ts';
import { filterInWords } from '../model/filter-words.ts';
import { selectedRows } from '../model/selected.ts';
import { embedDataset } from './embed-dataset.ts';
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
  /** What the chart and its evidence are drawn from, as JSON. */
  readonly data: string;
  readonly description: Description;
  readonly filterWords: string;
  /** The same view on the dashboard, relative to the site's folder. */
  readonly view: string;
}

type View = Omit<PictureView, 'match'>;

const charts: Readonly<Record<ChartName, ComponentType<ChartProps>>> = {
  members: MembersChart,
  'head-to-head': HeadToHeadChart,
  timeline: TimelineFigure,
  decisions: DecisionsChart,
};

/** Draws every chart for all candidates and for each. Throws where the record has any fault. */
export function drawEmbeds(text: string): readonly DrawnEmbed[] {
  const { dataset } = parseDataset(JSON.parse(text), 'strict');
  return drawnViews(chartNames, dataset.candidates).map((view) => drawEmbed(dataset, text, view));
}

function drawEmbed(dataset: Dataset, text: string, view: View): DrawnEmbed {
  const { chart, candidate } = view;
  const selection = selectionDrawn(view);
  const column = columnDataset(chart, dataset);
  const folder = embedFolder(view);
  return {
    chart,
    candidate,
    folder,
    site: siteFrom(folder),
    html: embedMarkup(dataset, view),
    data: embedDataset(text, chart),
    description: chartDescription(chart, column, selectedRows(column, selection), selection),
    filterWords: filterInWords(dataset, selection),
    view: viewAddress({ site: '', chart, selection }),
  };
}

/** An embed's content as HTML. */
export function embedMarkup(dataset: Dataset, view: View): string {
  const { chart, candidate } = view;
  return renderToStaticMarkup(
    <EmbedPage
      chart={chart}
      Chart={charts[chart]}
      dataset={dataset}
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
