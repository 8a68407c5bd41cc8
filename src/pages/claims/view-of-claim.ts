import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { select, type Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { parseView } from '../../url/parse-selection.ts';

/** The change that leads to the rows a claim speaks of. The filter is the claim's alone; looks and sorting stay the reader's. */
export function viewOfClaim(dataset: Dataset, { verdict }: Claim): Partial<Selection> {
  const { candidates, unions, kinds, decided, from, to } = parseView(verdict.view, dataset).selection;
  return { candidates, unions, kinds, decided, from, to, pick: null };
}

/** The rows that a claim was checked against. */
export function rowsOfClaim(dataset: Dataset, { verdict }: Claim): Selected {
  return select(dataset, parseView(verdict.view, dataset).selection);
}
