import type { ContextEvent } from '../../model/context-event.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Filter } from '../../model/selection.ts';
import { compareWhen, overlaps } from '../../model/when.ts';

/**
 * The context that a filter leaves, by date. It has no kind and no process, so those parts of the filter pass it by;
 * an event that names no candidate, or no organization, concerns all of them.
 */
export function contextEvents(dataset: Dataset, filter: Filter): readonly ContextEvent[] {
  return dataset.context
    .filter(
      ({ when, organizations, candidates }) =>
        concerns(filter.unions, organizations) &&
        (candidates.length === 0 || concerns(filter.candidates, candidates)) &&
        overlaps(when, filter.from, filter.to) &&
        (filter.asOf === null || (when.latest !== null && when.latest <= filter.asOf)),
    )
    .sort((a, b) => compareWhen(a.when, b.when));
}

function concerns<T>(chosen: readonly T[], ids: readonly T[]): boolean {
  return chosen.length === 0 || ids.some((id) => chosen.includes(id));
}
