import { chartDescription } from '../../charts/chart-description.ts';
import type { ChartName } from '../../charts/chart-props.ts';
import { sourcesInWords } from '../../charts/sources-line.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { filterInWords } from '../../model/filter-words.ts';
import { selectedRows, type Row } from '../../model/selected.ts';
import type { Selection } from '../../model/selection.ts';
import { formatSelection } from '../../url/format-selection.ts';
import type { FrameOptions } from '../frame-options.ts';
import { embedFolder, pictureView, selectionDrawn } from '../picture-view.ts';
import type { SnippetView } from '../snippet-view.ts';

/** A chart that an author wants in a post. */
export interface EmbeddedChart {
  readonly chart: ChartName;
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly rows: readonly Row[];
}

/** What the author chose for the post, and what was measured for it. */
export interface EmbedSettings {
  readonly options: FrameOptions;
  readonly widthPx: number;
  /** The frame's height at that width. */
  readonly heightPx: number;
  /** The drawn picture's own size. */
  readonly picturePx: { readonly width: number; readonly height: number };
}

/** The chart as the snippets need it, with addresses under `site`, an absolute address with a closing slash. */
export function snippetViewOf(embedded: EmbeddedChart, settings: EmbedSettings, site: string): SnippetView {
  const { chart, dataset, selection, rows } = embedded;
  const { options, widthPx, heightPx, picturePx } = settings;
  const drawn = pictureView(chart, selection, dataset.candidates);
  const shown = selectionDrawn(drawn);
  const picture = {
    address: pictureAddress(embedded, site),
    widthPx: picturePx.width,
    heightPx: picturePx.height,
    match: drawn.match,
    altText: altText(chart, dataset, shown),
    shows: filterInWords(dataset, shown),
  };
  return {
    title: chartDescription(chart, dataset, rows, selection).headline,
    filterWords: filterInWords(dataset, selection),
    sources: sourcesInWords(dataset, rows).replace(/^Sources: /, ''),
    viewAddress: viewAddress(embedded, site),
    picture,
    scriptAddress: new URL('embed.js', site).href,
    widthPx,
    heightPx,
    options,
  };
}

/** The drawn picture that is nearest to the view. */
export function pictureAddress({ chart, dataset, selection }: EmbeddedChart, site: string): string {
  return new URL(`${embedFolder(pictureView(chart, selection, dataset.candidates))}chart.png`, site).href;
}

/** The dashboard with exactly this view. The theme is left to its reader. */
function viewAddress({ chart, selection }: EmbeddedChart, site: string): string {
  const address = new URL(site);
  address.search = formatSelection({ ...selection, theme: null });
  address.hash = chart;
  return address.href;
}

function altText(chart: ChartName, dataset: Dataset, selection: Selection): string {
  const { headline, summary } = chartDescription(chart, dataset, selectedRows(dataset, selection), selection);
  return `${headline}. ${summary}`;
}
