import { sourceOf, type Dataset } from './dataset.ts';
import type { Evidence } from './evidence.ts';
import type { Row } from './selected.ts';
import type { Source } from './source.ts';

/** All the evidence behind a row, of the endorsement first; a place may come twice. */
export function rowEvidence({ endorsement, organization }: Row): readonly Evidence[] {
  const { date, process, voteShare, turnout } = endorsement;
  const { parent, membership, otherSpellings } = organization;
  return [
    ...endorsement.evidence,
    ...date.evidence,
    ...process.evidence,
    ...(voteShare?.evidence ?? []),
    ...(turnout?.evidence ?? []),
    ...organization.evidence,
    ...otherSpellings,
    ...(parent?.evidence ?? []),
    ...(membership?.evidence ?? []),
    ...(membership?.conflicts.flatMap(({ evidence }) => evidence) ?? []),
  ];
}

/** The sources that some rows rest on, each once, in the order of the record. */
export function sourcesBehind(dataset: Dataset, rows: readonly Row[]): readonly Source[] {
  const used = new Set(rows.flatMap((row) => rowEvidence(row).map(({ source }) => source)));
  return [...dataset.sources.keys()].filter((id) => used.has(id)).map((id) => sourceOf(dataset, id));
}
