import { faultAt, type Fault } from '../dataset/fault.ts';
import type { Dataset } from '../model/dataset.ts';
import { select, shownRows } from '../model/select.ts';
import { droppedInWords } from '../url/dropped.ts';
import { parseView } from '../url/selection.ts';

/** Verdicts whose view the dashboard could not show: a parameter that it would drop, or no row at all. */
export function viewFaults(dataset: Dataset): readonly Fault[] {
  return dataset.claims.flatMap(({ verdict: { view } }, index) => {
    const { selection, dropped } = parseView(view, dataset);
    const expected = [...droppedInWords(dropped)];
    if (new URLSearchParams(view).has('record')) expected.push('no “record”: a view is of its own list');
    if (shownRows(select(dataset, selection)).length === 0) expected.push('a view with at least one endorsement');
    return expected.map((words) => faultAt(['claims', index, 'verdict', 'view'], view, words));
  });
}
