import type { Candidate } from '../../model/candidate.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { countOnAxis, hedged, plural } from '../../model/number-words.ts';
import { comparator, type Row } from '../../model/selected.ts';
import type { Measure, Selection } from '../../model/selection.ts';
import { isNationalUnion, sizesAdd, tallies, type Tally } from '../../model/tally.ts';
import { reference, type Reference } from './reference.ts';

/** One union as a piece of its candidate's side. */
export interface Segment {
  readonly row: Row;
  /** "some 1.6M": what stands behind its name; null where there is no figure, or sizes are not the measure. */
  readonly size: string | null;
  /** Its length in the measure, or null where the record gives no figure. */
  readonly value: number | null;
  /** The part of its side it belongs to: empty for the first, else its place in time in words. */
  readonly part: string;
}

/** The unions of a long side that have no piece of their own. */
export interface Rest {
  readonly count: number;
  /** The sum of their known values. */
  readonly value: number;
}

/** So many unions of a side have a piece of their own. */
export const pieceLimit = 60;

/** One candidate's side, built of its unions, with the published claim beside it. */
export interface Side {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
  /** What stands behind them as one piece; null where every union has its own. */
  readonly rest: Rest | null;
  /** "6 national unions", "about 6.6 million members, in 3 of 6 unions". */
  readonly total: string;
  /** The sum of the known values. */
  readonly known: number;
  readonly claim: Reference | null;
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
    .map((tally) => {
      const { candidate, unions, members } = tally;
      const all = segments(dataset, rows, candidate, measure);
      return {
        candidate,
        segments: all.slice(0, pieceLimit),
        rest: restOf(all.slice(pieceLimit)),
        total: total(measure, tally),
        known: measure === 'unions' ? unions : members,
        claim: reference(dataset, candidate, measure),
      };
    });
}

function restOf(segments: readonly Segment[]): Rest | null {
  if (segments.length === 0) return null;
  return { count: segments.length, value: segments.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}

function total(measure: Measure, { unions, known, members, hedge }: Tally): string {
  if (unions === 0) return 'no national union here';
  if (measure === 'unions') return plural(unions, 'national union');
  if (known === 0) return `no size given for any of ${plural(unions, 'union')}`;
  return `${hedged(members, hedge)} members, in ${known} of ${plural(unions, 'union')}`;
}

/**
 * Those of the open race first, those after it last. Within that, known sizes first, the largest first, and unknown ones
 * after them by name; by date where sizes are not to be compared.
 */
function segments(dataset: Dataset, rows: readonly Row[], candidate: Candidate, measure: Measure): readonly Segment[] {
  const own = rows.filter((row) => row.candidate.id === candidate.id && isNationalUnion(row));
  const ordered = own.toSorted(sizesAdd(dataset) ? bySize : comparator('date'));
  return ordered
    .map((row) => ({
      row,
      size: measure === 'members' ? sizeInWords(row) : null,
      value: measure === 'members' ? summable(row) : 1,
      part: dataset.decidedOn === null ? '' : cautionInWords(row),
    }))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.part === b.part ? 0 : a.part < b.part ? -1 : 1));
}

function bySize(a: Row, b: Row): number {
  return (summable(b) ?? 0) - (summable(a) ?? 0) || (a.organization.label < b.organization.label ? -1 : 1);
}

/** The open race first, what came after it last, and what is not sure in between. */
function placeOf({ row, part }: Pick<Segment, 'row' | 'part'>): number {
  if (part === '') return 0;
  return row.phase === 'decided' ? 2 : 1;
}

/** "some 1.6M": short, with the hedge of the source. */
function sizeInWords({ organization: { membership } }: Row): string | null {
  if (membership === null) return null;
  const { count, hedge } = membership;
  return hedge === null ? countOnAxis(count) : `${hedge} ${countOnAxis(count)}`;
}

function summable({ organization: { membership } }: Row): number | null {
  return membership?.basis === 'members' ? membership.count : null;
}
