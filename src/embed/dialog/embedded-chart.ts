import { chartNamed, type ChartName } from '../../charts/charts.ts';
import type { Description } from '../../charts/chart-definition.ts';
import { viewOf } from '../../charts/chart-view.ts';
import { sourcesInWords } from '../../charts/sources-line.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { endorsementsInWords } from '../../model/words/filters.ts';
import { select, shownRows } from '../../model/select.ts';
import { isFiltered, type Selection } from '../../model/selection.ts';
import { viewAddress } from '../../url/parse-selection.ts';
import { imageWidthPx } from '../embed-address.ts';
import { embedFolder, nearestEmbed, embedSelection } from '../embed-id.ts';
import type { SnippetInput } from '../snippet-input.ts';

/** A chart that an author wants in a post. */
export interface EmbeddedChart {
  readonly chart: ChartName;
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** The list that images are drawn from, whichever the view is of. */
  readonly imageDataset: Dataset;
  /** How high the drawn image that is nearest to the view is. */
  readonly imageHeightPx: number;
}

/** What the author chose for the post, and what was measured for it. */
export type EmbedSettings = Pick<SnippetInput, 'options' | 'widthPx' | 'heightPx' | 'narrowHeightPx'>;

/** The chart as the snippets need it, with addresses under `site`, an absolute address with a closing slash. */
export function snippetInputOf(embedded: EmbeddedChart, settings: EmbedSettings, site: string): SnippetInput {
  const { chart, dataset, selection, imageDataset, imageHeightPx } = embedded;
  const nearest = nearestEmbed(chart, selection, imageDataset.candidates);
  const shown = embedSelection(nearest);
  // Dark where that is forced: an image can't ask its reader.
  const file = settings.options.theme === 'dark' ? 'chart-dark.png' : 'chart.png';
  const image = {
    address: new URL(`${embedFolder(nearest)}${file}`, site).href,
    widthPx: imageWidthPx,
    heightPx: imageHeightPx,
    match: nearest.match,
    altText: described(chart, imageDataset, shown).summary,
    shows: imageInWords(embedded, shown),
  };
  return {
    ...settings,
    title: described(chart, dataset, selection).headline,
    filterWords: isFiltered(selection) ? endorsementsInWords(dataset, selection) : '',
    sources: sourcesInWords(dataset, shownRows(select(dataset, selection))).replace(/^Sources: /, ''),
    // The theme is left to its reader.
    viewAddress: viewAddress(site, { ...selection, theme: null }, chart),
    image,
    scriptAddress: new URL('embed.js', site).href,
  };
}

/** "all endorsements", "endorsements of Oak", and of which list where the view is of another. */
function imageInWords({ dataset, imageDataset }: EmbeddedChart, shown: Selection): string {
  const words = endorsementsInWords(imageDataset, shown);
  return dataset.list === imageDataset.list ? words : `${words} in ${imageDataset.words.subject}`;
}

function described(chart: ChartName, dataset: Dataset, selection: Selection): Description {
  return chartNamed(chart).describe(viewOf(dataset, selection));
}
