import { chartNames, type ChartName } from '../charts/charts.ts';
import type { Candidate, CandidateId } from '../model/candidate.ts';
import { defaultSelection, isFiltered, type Selection } from '../model/selection.ts';

/** Which of the site's embeds: each is a folder with a page and its images, made at build. */
export interface EmbedId {
  readonly chart: ChartName;
  /** The one candidate that it shows, or null for all of them. */
  readonly candidate: CandidateId | null;
}

/** The embed nearest to a selection. */
export interface NearestEmbed extends EmbedId {
  /** Whether its images show the selection itself, or one that holds it. */
  readonly match: 'exact' | 'nearest';
}

/**
 * The embed whose images show a selection, or the nearest one that holds all of it. `candidates` are all there are in
 * the list. Theme, pattern and the pinned organization are looks: they don't make it another view.
 */
export function nearestEmbed(
  chart: ChartName,
  selection: Selection,
  candidates: readonly Pick<Candidate, 'id'>[],
): NearestEmbed {
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

/** The selection that an embed's images show. */
export function embedSelection({ candidate }: Pick<EmbedId, 'candidate'>): Selection {
  return { ...defaultSelection, candidates: candidate === null ? [] : [candidate] };
}

/** The folder of an embed in the site, as in "embed/timeline/" or "embed/timeline/<candidate>/". */
export function embedFolder({ chart, candidate }: EmbedId): string {
  return candidate === null ? `embed/${chart}/` : `embed/${chart}/${encodeURIComponent(candidate)}/`;
}

/** Every embed of a site: each chart for all candidates, then for each. */
export function embedIds(candidates: readonly Pick<Candidate, 'id'>[]): readonly EmbedId[] {
  return chartNames.flatMap((chart) => [
    { chart, candidate: null },
    ...candidates.map(({ id }) => ({ chart, candidate: id })),
  ]);
}
