import type { Dataset } from '../model/dataset.ts';
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

const whole = new WeakMap<Dataset, ChartView>();

/** The same list without a filter: what scales are made for, so that no filter changes them. The same view each time. */
export function wholeView({ dataset }: ChartView): ChartView {
  const view = whole.get(dataset) ?? { ...viewOf(dataset, defaultSelection), isWhole: true };
  whole.set(dataset, view);
  return view;
}

/** What is worked out once for each view: a chart’s drawing, words, lanes and table ask for its rows, each again. */
export function oncePerView<Found extends object>(find: (view: ChartView) => Found): (view: ChartView) => Found {
  const known = new WeakMap<ChartView, Found>();
  return (view) => {
    const found = known.get(view) ?? find(view);
    known.set(view, found);
    return found;
  };
}
