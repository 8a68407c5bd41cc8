import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import { capital } from '../../charts/spoken.ts';
import { filterInWords } from '../../model/filter-words.ts';
import { isFiltered, withoutFilter } from '../../model/selection.ts';
import { TextButton } from '../../ui/text-button.tsx';
import type { View } from '../view.ts';
import { focusFilters } from './filter-place.ts';
import './empty-state.css';

/**
 * What stands where no endorsement matches, and the way out; nothing while there are some. To be kept on the page
 * throughout: it takes over the focus of a mark that a filter took away.
 */
export function EmptyState({ view: { dataset, selection, rows, onChange } }: { readonly view: View }) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(rows.length);
  const late = useDeferredValue(rows.length);
  useLayoutEffect(() => {
    const emptied = before.current > 0 && rows.length === 0;
    // A mark out of sight goes a little later, with all that follows late.
    if (rows.length > 0 || late === 0) before.current = rows.length;
    if (emptied && document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [rows.length, late]);
  const reset = (): void => {
    focusFilters();
    onChange(withoutFilter(selection));
  };
  if (rows.length > 0) return null;
  if (!isFiltered(selection)) return <p className="empty-state">This record has no endorsements.</p>;
  return (
    <div className="empty-state" ref={place}>
      <p className="empty-state-finding">0 of {dataset.endorsements.length} endorsements match these filters.</p>
      <p>{capital(filterInWords(dataset, selection))}.</p>
      <TextButton onClick={reset}>Reset filters</TextButton>
    </div>
  );
}
