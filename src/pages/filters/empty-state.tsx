import { nothingCertain } from '../../charts/headline-parts.ts';
import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import { shownRows } from '../../model/select.ts';
import { isFiltered, noFilter, without } from '../../model/selection.ts';
import { TextButton } from '../../ui/text-button.tsx';
import type { View } from '../view.ts';
import { focusFilters } from './filter-chips.tsx';
import { rowsInWords } from './filter-words.ts';
import { removals } from './removals.ts';
import './filters.css';

/**
 * What stands where no endorsement matches, and the ways out; nothing while there are some. To be kept on the page
 * throughout: it takes over the focus of a mark that a filter took away.
 */
export function EmptyState({ view: { dataset, selection, selected, onChange } }: { readonly view: View }) {
  const container = useRef<HTMLDivElement>(null);
  const hadSome = useRef(false);
  const isEmpty = shownRows(selected).length === 0;
  // A mark out of sight goes a little later, with all that follows late: this is drawn once more then.
  useDeferredValue(isEmpty);
  useLayoutEffect(() => {
    if (!isEmpty) hadSome.current = true;
    else if (hadSome.current && document.activeElement === document.body)
      container.current?.querySelector('button')?.focus();
  });
  if (!isEmpty) return null;
  if (!isFiltered(selection)) return <p className="empty-state">This list has no endorsements yet.</p>;
  const change = (next: Parameters<typeof onChange>[0]): void => {
    focusFilters();
    onChange(next);
  };
  return (
    <div className="empty-state" ref={container}>
      <p className="empty-state-finding">{`${nothingCertain({ dataset, selection, selected })}.`}</p>
      <ul>
        {removals(dataset, selection).map(({ parts, words, selected: back }) => (
          <li key={parts.join(' ')}>
            <TextButton onClick={() => change(without(selection, ...parts))}>
              {`Remove ${words} to see ${rowsInWords(back)}`}
            </TextButton>
          </li>
        ))}
        <li>
          <TextButton onClick={() => change(noFilter)}>Reset all filters</TextButton>
        </li>
      </ul>
    </div>
  );
}
