import type { Dataset } from '../model/dataset.ts';
import { oncePer } from '../model/once-per.ts';
import { select, type Selected } from '../model/select.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';

/** What a chart is drawn from. */
export interface ChartView {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** The rows that the selection shows: `select(dataset, selection)`. */
  readonly selected: Selected;
  /** Whether a long list is drawn whole; else a chart may begin with a part of it. */
  readonly isWhole?: boolean;
}

/** A list under a selection, as charts are given it. */
export function viewOf(dataset: Dataset, selection: Selection): ChartView {
  return { dataset, selection, selected: select(dataset, selection) };
}

/** The whole list of a view: what scales are made for, so that no filter changes them. The same view each time. */
export function wholeView({ dataset }: ChartView): ChartView {
  return wholeOf(dataset);
}

const wholeOf = oncePer((dataset: Dataset): ChartView => ({ ...viewOf(dataset, defaultSelection), isWhole: true }));
