import type { Candidate } from '../../model/candidate.ts';
import type { Claim } from '../../model/claim.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Membership } from '../../model/membership.ts';
import { countInWords, countOnAxis, plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Measure, Selection } from '../../model/selection.ts';
import { isNationalUnion, sizesAdd, tallies, type Tally } from '../../model/tally.ts';
import { whenShort } from '../../model/when-words.ts';

/** One union as a piece of its candidate's side. */
export interface Segment {
  readonly row: Row;
  /** "Service Employees, 2M": what its leader says. */
  readonly name: string;
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

/** The measure that is drawn: where the record's sizes count different things, they are not laid end to end. */
export function measureOf(dataset: Dataset, { measure }: Selection): Measure {
  return sizesAdd(dataset) ? measure : 'unions';
}

/** The two sides, in the candidates' order; only national unions with at least one row. */
export function sides(dataset: Dataset, rows: readonly Row[], selection: Selection): readonly Side[] {
  const measure = measureOf(dataset, selection);
  return tallies(rows, dataset.candidates)
    .filter(({ candidate, unions }) => unions > 0 || selection.candidates.includes(candidate.id))
    .map(({ candidate, unions, known, members }) => ({
      candidate,
      segments: segments(rows, candidate, measure),
      total: total(measure, { unions, known, members }),
      known: measure === 'unions' ? unions : members,
      claim: reference(dataset, candidate, measure),
    }));
}

function total(measure: Measure, { unions, known, members }: Pick<Tally, 'unions' | 'known' | 'members'>): string {
  if (unions === 0) return 'no national union here';
  if (measure === 'unions') return plural(unions, 'national union');
  if (known === 0) return `no size given for any of ${plural(unions, 'union')}`;
  return `${known === unions ? '' : 'about '}${countInWords(members)} members, in ${known} of ${plural(unions, 'union')}`;
}

/** Known sizes first, largest first; unions of unknown size after them, by name. */
function segments(rows: readonly Row[], candidate: Candidate, measure: Measure): readonly Segment[] {
  const own = rows.filter((row) => row.candidate.id === candidate.id && isNationalUnion(row));
  const sized = own.map((row) => ({ row, name: namedSize(row), value: summable(row) }));
  const sorted = sized.toSorted(
    (a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.row.organization.label < b.row.organization.label ? -1 : 1),
  );
  return measure === 'members' ? sorted : sorted.map(({ row }) => ({ row, name: row.organization.label, value: 1 }));
}

function namedSize({ organization: { label, membership } }: Row): string {
  return membership === null ? label : `${label}, ${hedgedOnAxis(membership)}`;
}

/** "some 1.6M": short, with the hedge of the source. */
function hedgedOnAxis({ count, hedge }: Membership): string {
  return hedge === null ? countOnAxis(count) : `${hedge} ${countOnAxis(count)}`;
}

function summable({ organization: { membership } }: Row): number | null {
  return membership?.basis === 'members' ? membership.count : null;
}

/** The latest claim that gives both a number of unions and one of workers for the candidate, in the measure asked for. */
function reference(dataset: Dataset, candidate: Candidate, measure: Measure): Reference | null {
  const own = dataset.claims.filter((claim) => claim.candidate === candidate.id && claim.value !== null);
  const of = (wanted: Claim['measure']): readonly Claim[] => own.filter((claim) => claim.measure === wanted);
  const pairs = of('workers').flatMap((workers) => {
    const unions = of('unions').find((claim) => claim.evidence[0].source === workers.evidence[0].source);
    return unions ? [{ workers, unions }] : [];
  });
  const latest = pairs.toSorted((a, b) => ((a.workers.asOf.latest ?? '') < (b.workers.asOf.latest ?? '') ? 1 : -1))[0];
  if (!latest) return null;
  const claim = measure === 'unions' ? latest.unions : latest.workers;
  return { value: claim.value ?? 0, label: claimInWords(dataset, claim) };
}

function claimInWords(dataset: Dataset, claim: Claim): string {
  const [{ source }] = claim.evidence;
  return `Published claim: ${claim.title} (${sourceOf(dataset, source).outlet}, ${whenShort(claim.asOf)})`;
}
