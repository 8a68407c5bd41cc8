import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { defaultSelection, noFilter, type Selection } from '../../model/selection.ts';
import { select, type Selected } from '../../model/select.ts';
import { parseSelection } from '../../url/selection.ts';
import { vocabularyOf } from '../../url/selection.ts';

/** The change that leads to the rows a claim speaks of. The filter is the claim's alone; looks and sorting stay the reader's. */
export function viewOfClaim(dataset: Dataset, { verdict }: Claim): Partial<Selection> {
  const { candidates, unions, kinds, decided, from, to } = parseSelection(
    verdict.view,
    vocabularyOf(dataset),
  ).selection;
  return { candidates, unions, kinds, decided, from, to, pick: null };
}

/** The rows that a claim was checked against. */
export function rowsOfClaim(dataset: Dataset, claim: Claim): Selected {
  return select(dataset, { ...noFilter, ...viewOfClaim(dataset, claim), sort: defaultSelection.sort });
}
