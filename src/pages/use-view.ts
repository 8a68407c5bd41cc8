import { useCallback, useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { selectedRows } from '../model/selected.ts';
import type { Selection } from '../model/selection.ts';
import type { Address } from '../url/address.ts';
import type { Dropped } from '../url/dropped.ts';
import { formatSelection } from '../url/format-selection.ts';
import { parseSelection } from '../url/parse-selection.ts';
import { useSearch } from '../url/use-search.ts';
import { vocabularyOf } from '../url/vocabulary.ts';
import type { View } from './view.ts';

/** A view, and what of the address could not be read into it. */
export interface AddressedView {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  /** Writes the address without what was dropped. */
  readonly onClean: () => void;
}

/** The view of a dataset that the address asks for. */
export function useView(dataset: Dataset, address: Address): AddressedView {
  const search = useSearch(address);
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const { selection, dropped } = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  // Looks, measure and pick leave the rows alone: the key holds only what decides them.
  const rowsKey = formatSelection({
    ...selection,
    pick: null,
    theme: null,
    measure: 'members',
    pattern: 'off',
    running: 'off',
  });
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const rows = useMemo(() => selectedRows(dataset, selection), [dataset, rowsKey]);
  // What the address holds now, not when a part was drawn: those out of sight are drawn a little later.
  const changed = useCallback(
    (change: Partial<Selection>) =>
      formatSelection({ ...parseSelection(address.getSnapshot(), vocabulary).selection, ...change }),
    [address, vocabulary],
  );
  const onChange = useCallback((change: Partial<Selection>) => address.push(changed(change)), [address, changed]);
  const onDraft = useCallback((change: Partial<Selection>) => address.draft(changed(change)), [address, changed]);
  const onClean = useCallback(() => address.replace(formatSelection(selection)), [address, selection]);
  const view = useMemo(
    () => ({ dataset, selection, rows, onChange, onDraft }),
    [dataset, selection, rows, onChange, onDraft],
  );
  return { view, dropped, onClean };
}
