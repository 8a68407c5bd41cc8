import type { Dataset } from '../model/dataset.ts';
import { select } from '../model/select.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import type { ChartView } from './chart-definition.ts';

/** A list under a selection, as charts are given it. */
export function viewOf(dataset: Dataset, selection: Selection): ChartView {
  return { dataset, selection, selected: select(dataset, selection) };
}

const whole = new WeakMap<Dataset, ChartView>();

/** The same list without a filter: what scales are made for, so that no filter changes them. The same view each time. */
export function wholeView({ dataset }: ChartView): ChartView {
  const view = whole.get(dataset) ?? { ...viewOf(dataset, defaultSelection), isWhole: true };
  whole.set(dataset, view);
  return view;
}

/** The rows of a chart, worked out once for each view: its drawing, words, lanes and table all ask for them. */
export function oncePerView<Rows extends object>(rowsOf: (view: ChartView) => Rows): (view: ChartView) => Rows {
  const known = new WeakMap<ChartView, Rows>();
  return (view) => {
    const rows = known.get(view) ?? rowsOf(view);
    known.set(view, rows);
    return rows;
  };
}
