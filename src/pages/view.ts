import type { Dataset } from '../model/dataset.ts';
import type { Selected } from '../model/select.ts';
import type { Selection } from '../model/selection.ts';

/** What every part of the page is given: the list, what the reader chose, the rows that shows, and how to choose. */
export interface View {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly selected: Selected;
  /** The site's other list; null where there is none, or until it has come. */
  readonly other: Dataset | null;
  /** Asks for another selection: only what changes. A step that Back undoes. */
  readonly onChange: (change: Partial<Selection>) => void;
  /** The same while the reader is still typing, dragging or playing. */
  readonly onDraft: (change: Partial<Selection>) => void;
  /** Takes back what was drafted since the last step. */
  readonly onCancel: () => void;
}
