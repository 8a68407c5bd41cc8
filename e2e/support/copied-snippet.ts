import type { ChartName } from '../../src/charts/charts.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { snippetInputOf } from '../../src/embed/dialog/embedded-chart.ts';
import { defaultEmbedOptions } from '../../src/embed/embed-address.ts';
import type { SnippetFormat } from '../../src/embed/platforms.ts';
import { snippetTexts } from '../../src/embed/snippets.ts';
import { parseSelection, vocabularyOf } from '../../src/url/parse-selection.ts';
import { listText } from './list-file.ts';
import { pngSize } from './share.ts';

const dataset = parseDataset(JSON.parse(listText('articles')));

/** A chart as an author copies it: the view's query string, and the address of the site with a closing slash. */
interface Wanted {
  readonly chart: ChartName;
  readonly search?: string;
  readonly site: string;
}

/** What the dialog gives an author to paste, in one format, in the proportions of the chart's image. */
export async function copiedSnippet(format: SnippetFormat, { chart, search = '', site }: Wanted): Promise<string> {
  const answer = await fetch(`${site}embed/${chart}/chart.png`);
  const { width, height } = pngSize(Buffer.from(await answer.arrayBuffer()));
  const heightPx = Math.round((height * 720) / width);
  const { selection } = parseSelection(search, vocabularyOf(dataset));
  const settings = { options: defaultEmbedOptions, widthPx: 720, heightPx, narrowHeightPx: heightPx };
  const input = snippetInputOf(
    { chart, dataset, imageDataset: dataset, selection, imageHeightPx: heightPx },
    settings,
    site,
  );
  return snippetTexts(format, input, 'head')[0]?.text ?? '';
}
