import { readFileSync } from 'node:fs';
import type { ChartName } from '../../src/charts/chart-props.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { snippetViewOf } from '../../src/embed/dialog/embedded-chart.ts';
import { defaultFrameOptions } from '../../src/embed/frame-options.ts';
import { snippets } from '../../src/embed/snippets.ts';
import type { SnippetForm } from '../../src/embed/snippet-form.ts';
import { selectedRows } from '../../src/model/selected.ts';
import { parseSelection } from '../../src/url/parse-selection.ts';
import { vocabularyOf } from '../../src/url/vocabulary.ts';

const record: unknown = JSON.parse(readFileSync(new URL('../../data/articles.json', import.meta.url), 'utf8'));
const { dataset } = parseDataset(record, 'strict');

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
export function recordSnippet(form: SnippetForm, { chart, search = '', site, heightPx = 900 }: Wanted): string {
  const { selection } = parseSelection(search, vocabularyOf(dataset));
  const view = snippetViewOf(
    { chart, dataset, drawn: dataset, selection, rows: selectedRows(dataset, selection) },
    {
      options: defaultEmbedOptions,
      widthPx: 720,
      heightPx,
      narrowHeightPx: heightPx,
      picturePx: { width: 720, height: heightPx },
    },
    site,
  );
  return snippets(view).find((one) => one.form === form)?.texts[0]?.text ?? '';
}
