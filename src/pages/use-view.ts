import { useMemo } from 'react';
import type { Parsed } from '../dataset/parse-dataset.ts';
import { selectedRows } from '../model/selected.ts';
import type { Selection } from '../model/selection.ts';
import type { Address } from '../url/address.ts';
import type { Dropped } from '../url/dropped.ts';
import { formatSelection } from '../url/format-selection.ts';
import { parseSelection } from '../url/parse-selection.ts';
import { useSearch } from '../url/use-search.ts';
import { vocabularyOf } from '../url/vocabulary.ts';
import type { View } from './view.ts';

/** The view that the address asks for, and what of the address could not be read. */
export function useView({ dataset, faults }: Parsed, address: Address): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const search = useSearch(address);
  const { selection, dropped } = useMemo(() => parseSelection(search, vocabularyOf(dataset)), [search, dataset]);
  const { candidates, unions, kinds, decided, from, to, asOf, sort } = selection;
  const rows = useMemo(
    () => selectedRows(dataset, selection),
    // Looks, measure and pick leave the rows alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [dataset, candidates.join(), unions.join(), kinds.join(), decided.join(), from, to, asOf, sort],
  );
  return useMemo(() => {
    const changed = (change: Partial<Selection>): string => formatSelection({ ...selection, ...change });
    const onChange = (change: Partial<Selection>): void => address.push(changed(change));
    const onDraft = (change: Partial<Selection>): void => address.draft(changed(change));
    return { view: { dataset, faults, selection, rows, onChange, onDraft }, dropped };
  }, [dataset, faults, selection, rows, dropped, address]);
}
