import type { Dataset } from './dataset.ts';
import { select } from './select.ts';
import { defaultSelection } from './selection.ts';
import { tallies } from './tally.ts';

/** National unions by candidate, in the candidates' order, as a list's headline counts them. */
export type ListResult = readonly { readonly name: string; readonly order: number; readonly unions: number }[];

/** How many national unions each candidate has on a whole list: where some came after the race was settled, before that. */
export function resultOf(dataset: Dataset): ListResult {
  const { certain } = select(dataset, defaultSelection);
  const unions = certain.filter((row) => row.isNationalUnion);
  const open = unions.filter(({ phase }) => phase === 'open');
  const isSettled = open.length > 0 && unions.some(({ phase }) => phase === 'late');
  return tallies(isSettled ? open : unions, dataset.candidates).map(({ candidate: { shortName, order }, unions }) => ({
    name: shortName,
    order,
    unions,
  }));
}
