import type { Dataset } from '../model/dataset.ts';
import { selectedRows } from '../model/selected.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import type { View } from './view.ts';

/** A view of a record with some choices made; what it asks for goes to `onChange`. */
export function viewOf(
  dataset: Dataset,
  change: Partial<Selection> = {},
  onChange: View['onChange'] = () => undefined,
): View {
  const selection = { ...defaultSelection, record: dataset.record, ...change };
  return { dataset, selection, rows: selectedRows(dataset, selection), onChange, onDraft: onChange };
}
