import { chartNames, type ChartName } from '../charts/charts.ts';
import type { Candidate, CandidateId } from '../model/candidate.ts';
import { defaultSelection, isFiltered, type Selection } from '../model/selection.ts';

/** The drawn view nearest to a selection. */
export interface ImageView {
  readonly chart: ChartName;
  /** One candidate's image, or null for all candidates'. */
  readonly candidate: CandidateId | null;
  /** Whether the image shows the selection itself, or one that holds it. */
  readonly match: 'exact' | 'nearest';
}

/**
 * The drawn image that shows a selection, or the nearest one that holds all of it. `candidates` are all there are in
 * the list. Theme, pattern and the pinned organization are looks: they don't make it another view.
 */
export function imageView(
  chart: ChartName,
  selection: Selection,
  candidates: readonly Pick<Candidate, 'id'>[],
): ImageView {
  const chosen = candidates.filter(({ id }) => selection.candidates.includes(id)).map(({ id }) => id);
  const [only] = chosen;
  const isOne = chosen.length === 1 && candidates.length > 1;
  const isAll = chosen.length === 0 || chosen.length === candidates.length;
  const rest = { ...selection, candidates: [] };
  const isDrawn = (isOne || isAll) && !isFiltered(rest) && isDrawnAs(selection);
  return { chart, candidate: (isOne ? only : null) ?? null, match: isDrawn ? 'exact' : 'nearest' };
}

/** Whether the choices that are no filter and still change a drawing are the ones that images are drawn with. */
function isDrawnAs({ list, sort }: Selection): boolean {
  return list === defaultSelection.list && sort === defaultSelection.sort;
}

/** The selection that a drawn image shows. */
export function selectionDrawn({ candidate }: Pick<ImageView, 'candidate'>): Selection {
  return { ...defaultSelection, candidates: candidate === null ? [] : [candidate] };
}

/** The folder of a drawn view in the site, as in "embed/timeline/" or "embed/timeline/<candidate>/". */
export function embedFolder({ chart, candidate }: Pick<ImageView, 'chart' | 'candidate'>): string {
  return candidate === null ? `embed/${chart}/` : `embed/${chart}/${encodeURIComponent(candidate)}/`;
}

/** Every view that is drawn at build: each chart for all candidates, then for each. */
export function drawnViews(candidates: readonly Pick<Candidate, 'id'>[]): readonly Omit<ImageView, 'match'>[] {
  return chartNames.flatMap((chart) => [
    { chart, candidate: null },
    ...candidates.map(({ id }) => ({ chart, candidate: id })),
  ]);
}
