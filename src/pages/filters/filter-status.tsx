import { useSettled } from '../../ui/use-settled.ts';
import type { View } from '../view.ts';
import { spokenStatus, statusInWords } from './status-words.ts';

/** How long a choice must stand before it is spoken, in milliseconds. */
const quietMs = 500;

/**
 * How much of the record passes the filter: current for the eyes at all times, and for ears once the choosing rests.
 * Ears get the second text alone, which also holds at first, so that nothing is spoken on arrival.
 */
export function FilterStatus({ view }: { readonly view: View }) {
  const spoken = useSettled(spokenStatus(view), quietMs);
  return (
    <div className="filter-status">
      <p aria-hidden="true">{statusInWords(view)}</p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}
