import { select } from '../model/select.ts';
import { defaultSelection } from '../model/selection.ts';
import type { ChartView } from './chart-definition.ts';

/** The same list without a filter: what scales are made for, so that no filter changes them. */
export function wholeView({ dataset }: ChartView): ChartView {
  const selection = { ...defaultSelection, list: dataset.list };
  return { dataset, selection, selected: select(dataset, selection), isWhole: true };
}
