import { symbolReach } from '../../marks/candidate-symbol.ts';
import { symbolArea } from '../../marks/symbol-area.ts';
import { candidateOf, organizationOf, type Dataset } from '../../model/dataset.ts';
import { remembered } from '../../model/remembered.ts';

/**
 * The count of people that a symbol of ordinary size stands for: the largest national union of the whole record,
 * so that a filter never resizes a symbol and a federation, which holds unions, does not shrink them all.
 */
export const referenceCount = remembered(({ organizations }: Dataset): number => {
  const sized = [...organizations.values()].flatMap(({ kind, membership }) =>
    membership === null ? [] : [{ kind, count: membership.count }],
  );
  const unions = sized.filter(({ kind }) => kind === 'national-union');
  return (unions.length === 0 ? sized : unions).reduce((most, { count }) => Math.max(most, count), 1);
});

/** How far the largest symbol of the whole record sticks out from its middle, in px. */
export const largestReach = remembered((dataset: Dataset): number => {
  const reference = referenceCount(dataset);
  return dataset.endorsements.reduce((most, { organization, candidate }) => {
    const count = organizationOf(dataset, organization).membership?.count ?? 0;
    return Math.max(most, outlinedReach(candidateOf(dataset, candidate).order, symbolArea(count, reference)));
  }, 0);
});

/** How far a symbol sticks out with its outline, in px. */
export function outlinedReach(slot: number, areaPx: number): number {
  return symbolReach(slot, areaPx) + 1.5;
}
