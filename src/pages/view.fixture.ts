import type { Dataset } from '../model/dataset.ts';
import { select } from '../model/select.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import type { View } from './view.ts';

/** A view of a list with some choices made; what it asks for goes to `onChange`. */
export function viewOf(
  dataset: Dataset,
  change: Partial<Selection> = {},
  onChange: View['onChange'] = () => undefined,
  other: Dataset | null = null,
): View {
  const selection = { ...defaultSelection, list: dataset.list, ...change };
  const selected = select(dataset, selection);
  return { dataset, selection, selected, other, onChange, onDraft: onChange, onCancel: () => undefined };
}
