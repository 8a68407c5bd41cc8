import type { Candidate } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { hedged, plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { isNationalUnion, sizesAdd, type Tally } from '../../model/tally.ts';
import { formatDay } from '../../model/when-words.ts';

/** "6 national unions, about 6.6 million members in the 3 with a figure": what stands behind a candidate's heading. */
export function sideInWords(dataset: Dataset, tally: Tally, rows: readonly Row[]): string {
  const sizes = sizesAdd(dataset) ? total(tally) : `, ${plural(sized(rows, tally.candidate), 'size')} given`;
  return `${plural(tally.unions, 'national union')}${sizes}`;
}

/** "7 national unions for Oak, after 7 June 2016": what stands behind the heading of those after the race was decided. */
export function lateInWords({ candidates, decidedOn }: Dataset, late: readonly Row[]): string {
  const counts = candidates.flatMap(({ id, shortName }) => {
    const count = late.filter(({ candidate }) => candidate.id === id).length;
    return count === 0 ? [] : [`${plural(count, 'national union')} for ${shortName}`];
  });
  return `${listInWords(counts, 'and')}${decidedOn === null ? '' : `, after ${formatDay(decidedOn)}`}`;
}

function total({ members, hedge, known, unions }: Tally): string {
  if (known === 0) return ', no size given';
  return `, ${hedged(members, hedge)} members${known === unions ? '' : ` in the ${known === 1 ? 'one' : known} with a figure`}`;
}

function sized(rows: readonly Row[], { id }: Candidate): number {
  return rows.filter((row) => row.candidate.id === id && isNationalUnion(row) && row.organization.membership !== null)
    .length;
}
