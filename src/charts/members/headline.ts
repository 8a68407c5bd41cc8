import type { Dataset } from '../../model/dataset.ts';
import { smallCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { isNationalUnion, sizesAdd } from '../../model/tally.ts';

/** "The three largest unions with a printed size chose Clinton", as far as that is true of the rows. */
export function membersHeadline(dataset: Dataset, rows: readonly Row[]): string {
  if (rows.length === 0) return 'No endorsement matches these filters';
  // Where sizes count different things, only those that count members can be ranked.
  const adds = sizesAdd(dataset);
  const size = adds ? 'known size' : 'known number of members';
  const sized = rows.filter(
    (row) =>
      isNationalUnion(row) &&
      (adds ? row.organization.membership !== null : row.organization.membership?.basis === 'members'),
  );
  const first = largestOf(sized);
  if (!first)
    return rows.length === 1
      ? `No union here has a ${size}`
      : `None of these ${rows.length} has a union size to compare`;
  if (sized.length === 1)
    return `${first.organization.label}, for ${first.candidate.shortName}, is the only union here with a ${size}`;
  const rival = largestOf(sized.filter((row) => row.candidate !== first.candidate));
  if (!rival)
    return `${sized.length === 2 ? 'Both' : `All ${smallCount(sized.length)}`} unions with a ${size} chose ${first.candidate.shortName}`;
  const run = sized.filter((row) => sizeOf(row) > sizeOf(rival)).length;
  if (run === 0)
    return `The largest unions with a ${size}, equal in number, split between ${first.candidate.shortName} and ${rival.candidate.shortName}`;
  if (run === 1)
    return `The largest union with a ${size}, ${first.organization.label}, chose ${first.candidate.shortName}`;
  return `The ${smallCount(run)} largest unions with a ${size} chose ${first.candidate.shortName}`;
}

/** The first of the largest. */
function largestOf(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && sizeOf(best) >= sizeOf(row) ? best : row), undefined);
}

function sizeOf({ organization }: Row): number {
  return organization.membership?.count ?? 0;
}
