import type { Dataset } from '../../model/dataset.ts';

/**
 * The count of people that a symbol of ordinary size stands for: the largest national union of the whole record,
 * so that a filter never resizes a symbol and a federation, which holds unions, does not shrink them all.
 */
export function referenceCount({ organizations }: Dataset): number {
  const sized = [...organizations.values()].flatMap(({ kind, membership }) =>
    membership === null ? [] : [{ kind, count: membership.count }],
  );
  const unions = sized.filter(({ kind }) => kind === 'national-union');
  return (unions.length === 0 ? sized : unions).reduce((most, { count }) => Math.max(most, count), 1);
}
