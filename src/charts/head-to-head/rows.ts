import type { Candidate } from '../../model/candidate.ts';
import type { Claim } from '../../model/claim.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { countInWords, hedged, plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Measure, Selection } from '../../model/selection.ts';
import { isNationalUnion, tallies } from '../../model/tally.ts';
import { whenShort } from '../../model/when-words.ts';

/** One union as a piece of its candidate's side. */
export interface Segment {
  readonly row: Row;
  /** Its length in the measure, or null where the record gives no figure. */
  readonly value: number | null;
}

/** One candidate's side, built of its unions, with the published claim beside it. */
export interface Side {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
  /** "6 national unions", "about 6.6 million members, in 3 of 6 unions". */
  readonly total: string;
  /** The sum of the known values. */
  readonly known: number;
  readonly claim: Reference | null;
}

/** A published aggregate, shown for comparison and never mixed in. */
export interface Reference {
  readonly value: number;
  /** "Claim: some 18 unions and alliances (The Christian Science Monitor, 17 Dec 2015)". */
  readonly label: string;
}

/** The two sides, in the candidates' order; only national unions with at least one row. */
export function sides(dataset: Dataset, rows: readonly Row[], selection: Selection): readonly Side[] {
  const { measure } = selection;
  return tallies(rows, dataset.candidates)
    .filter(({ candidate, unions }) => unions > 0 || selection.candidates.includes(candidate.id))
    .map(({ candidate, unions, known, members }) => ({
      candidate,
      segments: segments(rows, candidate, measure),
      total: measure === 'unions' ? plural(unions, 'national union') : memberTotal(members, known, unions),
      known: measure === 'unions' ? unions : members,
      claim: reference(dataset, candidate, measure),
    }));
}

function memberTotal(members: number, known: number, unions: number): string {
  if (known === 0) return `no size given for any of ${plural(unions, 'union')}`;
  return `${known === unions ? '' : 'about '}${countInWords(members)} members, in ${known} of ${plural(unions, 'union')}`;
}

/** Known sizes first, largest first; unions of unknown size after them, by name. */
function segments(rows: readonly Row[], candidate: Candidate, measure: Measure): readonly Segment[] {
  const own = rows.filter((row) => row.candidate.id === candidate.id && isNationalUnion(row));
  const sized = own.map((row) => ({ row, value: summable(row) }));
  const sorted = sized.toSorted(
    (a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.row.organization.label < b.row.organization.label ? -1 : 1),
  );
  return measure === 'members' ? sorted : sorted.map(({ row }) => ({ row, value: 1 }));
}

function summable({ organization: { membership } }: Row): number | null {
  return membership?.basis === 'members' ? membership.count : null;
}

function reference(dataset: Dataset, candidate: Candidate, measure: Measure): Reference | null {
  const wanted = measure === 'unions' ? 'unions' : 'workers';
  const claims = dataset.claims.filter((claim) => claim.candidate === candidate.id && claim.measure === wanted && claim.value !== null);
  const latest = claims.toSorted((a, b) => ((a.asOf.latest ?? '') < (b.asOf.latest ?? '') ? 1 : -1))[0];
  return latest ? { value: latest.value ?? 0, label: claimInWords(dataset, latest) } : null;
}

function claimInWords(dataset: Dataset, claim: Claim): string {
  const [{ source }] = claim.evidence;
  return `Claim: ${hedged(claim.value ?? 0, claim.hedge)} ${claim.scope} (${sourceOf(dataset, source).outlet}, ${whenShort(claim.asOf)})`;
}
