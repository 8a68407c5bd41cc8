import type { Candidate } from '../../model/candidate.ts';
import type { Claim } from '../../model/claim.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import type { Measure } from '../../model/selection.ts';
import { whenShort } from '../../model/when-words.ts';

/** A published aggregate, shown for comparison and never mixed in. */
export interface Reference {
  readonly value: number;
  /** "Claim: some 18 unions and alliances (The Christian Science Monitor, 17 Dec 2015)". */
  readonly label: string;
}

/** The latest claim that gives both a number of unions and one of workers for the candidate, in the measure asked for. */
export function reference(dataset: Dataset, candidate: Candidate, measure: Measure): Reference | null {
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
