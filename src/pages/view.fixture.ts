import { useState, type ReactNode } from 'react';
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

/** A page's view for tests: what a control asks for comes true, and is told. */
export interface LiveViewProps {
  readonly dataset: Dataset;
  readonly other?: Dataset | null;
  readonly start?: Partial<Selection>;
  readonly onAsk?: (change: Partial<Selection>) => void;
  readonly draw: (view: View) => ReactNode;
}

/** A change of list changes the lists’ places, and what the other does not know is dropped, as on the page. */
export function LiveView({ dataset, other = null, start = {}, onAsk, draw }: LiveViewProps): ReactNode {
  const [chosen, setChosen] = useState(start);
  const onChange = (change: Partial<Selection>): void => {
    onAsk?.(change);
    setChosen((before) => ({ ...before, ...change }));
  };
  const [shown, rest] = other !== null && chosen.list === other.list ? [other, dataset] : [dataset, other];
  const organizations = (chosen.organizations ?? []).filter((id) => shown.organizations.has(id));
  return draw(viewOf(shown, { ...chosen, organizations }, onChange, rest));
}
