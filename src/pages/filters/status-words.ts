import { filterInWords } from '../../model/filter-words.ts';
import { formatCount, plural } from '../../model/number-words.ts';
import { isFiltered } from '../../model/selection.ts';
import type { View } from '../view.ts';
import { chips } from './chips.ts';

/** The most characters that are spoken at once. */
const mostSpoken = 120;

type Shown = Pick<View, 'dataset' | 'selection' | 'rows'>;

/** "Showing 8 of 11 endorsements.": how much of the record passes the filter. */
export function statusInWords({ dataset, selection, rows }: Shown): string {
  const total = dataset.endorsements.length;
  const things = plural(total, 'endorsement');
  if (total === 0) return 'This record has no endorsements.';
  if (rows.length === 0) return `Showing 0 of ${things}: none match.`;
  return isFiltered(selection) ? `Showing ${formatCount(rows.length)} of ${things}.` : `Showing all ${things}.`;
}

/** The same for ears, with the filter in words: "Showing 2 of 11 endorsements. Filter: Oak only." At most 120 characters. */
export function spokenStatus(shown: Shown): string {
  const status = statusInWords(shown);
  if (!isFiltered(shown.selection)) return status;
  const whole = `${status} Filter: ${filterInWords(shown.dataset, shown.selection)}.`;
  if (whole.length <= mostSpoken) return whole;
  return `${status} ${plural(chips(shown.dataset, shown.selection).length, 'filter')} on.`;
}
