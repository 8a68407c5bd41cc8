import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import type { Selection } from '../model/selection.ts';

/** What every part of the page is given: the record, what the reader chose, the rows that pass, and how to choose. */
export interface View {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly rows: readonly Row[];
  /** Asks for another selection: only what changes. A step that Back undoes. */
  readonly onChange: (change: Partial<Selection>) => void;
  /** The same while the reader is still typing or dragging. */
  readonly onDraft: (change: Partial<Selection>) => void;
}
