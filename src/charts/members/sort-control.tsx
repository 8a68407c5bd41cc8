import { ChoiceRow } from '../../ui/choice-row.tsx';
import type { Sort } from '../../model/selection.ts';

const choices = [
  { value: 'members', label: 'Members' },
  { value: 'name', label: 'Name' },
  { value: 'date', label: 'Date' },
] as const;

/** What the rows of the charts and the table are sorted by. */
export function SortControl({ sort, onSort }: { readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  return <ChoiceRow legend="Sort by" name="members-sort" choices={choices} value={sort} onChoose={onSort} />;
}
