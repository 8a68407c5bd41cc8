import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Selection } from '../../model/selection.ts';
import { parseSelection } from '../../url/parse-selection.ts';
import { vocabularyOf } from '../../url/vocabulary.ts';

/** The change that leads to the rows a claim speaks of. The filter is the claim's alone; looks and sorting stay the reader's. */
export function viewOfClaim(dataset: Dataset, { verdict }: Claim): Partial<Selection> {
  const { selection } = parseSelection(verdict.view, vocabularyOf(dataset));
  const { candidates, unions, kinds, decided, from, to, asOf } = selection;
  return { candidates, unions, kinds, decided, from, to, asOf, pick: null };
}
