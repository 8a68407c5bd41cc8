import type { ChartName } from '../../src/charts/charts.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { snippetViewOf } from '../../src/embed/dialog/embedded-chart.ts';
import { defaultEmbedOptions } from '../../src/embed/embed-address.ts';
import type { SnippetForm } from '../../src/embed/platforms.ts';
import { snippetTexts } from '../../src/embed/snippets.ts';
import { parseSelection, vocabularyOf } from '../../src/url/parse-selection.ts';
import { listText } from './list-file.ts';

const dataset = parseDataset(JSON.parse(listText('articles')));

/** A chart as an author copies it. */
export interface Wanted {
  readonly chart: ChartName;
  /** The view's query string. */
  readonly search?: string;
  /** The site's folder. */
  readonly site: string;
  readonly heightPx?: number;
}

/** What the dialog gives an author to paste, in one form. */
export function copiedSnippet(form: SnippetForm, { chart, search = '', site, heightPx = 900 }: Wanted): string {
  const { selection } = parseSelection(search, vocabularyOf(dataset));
  const imagePx = { width: 720, height: heightPx };
  const settings = { options: defaultEmbedOptions, widthPx: 720, heightPx, narrowHeightPx: heightPx, imagePx };
  const view = snippetViewOf({ chart, dataset, drawn: dataset, selection }, settings, site);
  return snippetTexts(form, view, 'head')[0]?.text ?? '';
}
