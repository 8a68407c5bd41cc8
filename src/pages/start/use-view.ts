import { useCallback, useContext, useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { select } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import type { Address } from '../../url/address.ts';
import type { Dropped } from '../../url/dropped.ts';
import { formatSelection, parseSelection, vocabularyOf } from '../../url/parse-selection.ts';
import { useSearch } from '../../url/use-search.ts';
import { SiteContext } from '../site.ts';
import type { View } from '../view.ts';

/** A view, and what of the address could not be read into it. */
export interface UseViewResult {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  /** Writes the address without what was dropped. */
  readonly onClean: () => void;
}

/** The view of a list that the address asks for. */
export function useView(dataset: Dataset, other: Dataset | null, address: Address): UseViewResult {
  const search = useSearch(address);
  const { lists } = useContext(SiteContext);
  const vocabulary = useMemo(
    () =>
      vocabularyOf(
        dataset,
        lists.map(({ list }) => list),
      ),
    [dataset, lists],
  );
  const { selection, dropped } = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  // Looks and pick leave the rows alone: the key holds only what decides them.
  const rowsKey = formatSelection({ ...selection, pick: null, theme: null, pattern: false });
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const selected = useMemo(() => select(dataset, selection), [dataset, rowsKey]);
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
    () => ({ dataset, selection, selected, other, onChange, onDraft, onCancel: address.cancelDraft }),
    [dataset, selection, selected, other, onChange, onDraft, address],
  );
  return { view, dropped, onClean };
}
