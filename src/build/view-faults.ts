import { quoted, type Fault } from '../dataset/fault.ts';
import type { Dataset } from '../model/dataset.ts';
import { selectedRows } from '../model/selected.ts';
import { parseSelection, recordIn } from '../url/selection.ts';
import { vocabularyOf } from '../url/selection.ts';

/** Verdicts whose view the dashboard could not show: a parameter it would drop, another record, or no row at all. */
export function viewFaults(dataset: Dataset): readonly Fault[] {
  const vocabulary = vocabularyOf(dataset);
  return dataset.claims.flatMap(({ verdict: { view } }, index) => {
    const path = `claims[${index}].verdict.view`;
    const { selection, dropped } = parseSelection(view, vocabulary);
    const expected = dropped.map(({ parameter, value, reason }) => `no "${parameter}=${value}": ${reason}`);
    if (recordIn(view) !== dataset.record) expected.push(`a view of the record "${dataset.record}"`);
    if (selectedRows(dataset, selection).length === 0) expected.push('a view with at least one row');
    return expected.map((text) => ({ path, found: quoted(view), expected: text }));
  });
}
