import { type ChartView, viewOf } from '../../charts/chart-view.ts';
import type { Dataset, ListName } from '../../model/dataset.ts';
import type { Selection } from '../../model/selection.ts';
import { seriesInWords } from '../../model/words/series.ts';
import type { Dropped } from '../../url/dropped.ts';
import { parameters } from '../../url/query.ts';
import { formatSelection, parseSelection, vocabularyOf } from '../../url/parse-selection.ts';

/** What an embed shows of a dataset, and what of its address could not be applied. */
export interface EmbedView extends ChartView {
  readonly dropped: readonly Dropped[];
}

/**
 * The view that an embed's query string asks for, on a site with these lists. A candidate's folder adds its candidate to
 * those that are asked for.
 */
export function embedView(
  dataset: Dataset,
  lists: readonly ListName[],
  candidate: string | null,
  search: string,
): EmbedView {
  const asked = new URLSearchParams(search);
  if (candidate !== null) asked.append('candidate', candidate);
  const { selection, dropped } = parseSelection(asked.toString(), vocabularyOf(dataset, lists));
  return { ...viewOf(dataset, selection), dropped };
}

/** The query string of an embed that shows another view: what hosts and authors put in it stays. */
export function embedSearch(search: string, selection: Selection): string {
  const own: readonly string[] = parameters;
  const kept = [...new URLSearchParams(search)].filter(([name]) => !own.includes(name));
  const chosen = [...new URLSearchParams(formatSelection(selection))];
  return new URLSearchParams([...chosen, ...kept]).toString();
}

/** What of an embed's link could not be used, in one sentence that repeats none of its values; empty for nothing. */
export function leftOutInWords(dropped: readonly Dropped[]): string {
  const names = [...new Set(dropped.map(({ parameter }) => (parameter === '' ? 'its end' : `“${parameter}”`)))];
  return names.length === 0 ? '' : `Part of this embed’s link couldn’t be used: ${seriesInWords(names)}.`;
}
