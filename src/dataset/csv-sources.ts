import { sourceOf, type Dataset } from '../model/dataset.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Row } from '../model/selected.ts';

/** Where a row's cells stand: "time:p15;dcnf:p6", or addresses in the public record. Each place once. */
export function csvSources(dataset: Dataset, row: Row): string {
  return [...new Set(evidenceOf(row).map((one) => locator(dataset, one)))].join(';');
}

function locator(dataset: Dataset, { source, paragraph }: Evidence): string {
  if (paragraph !== null) return `${source}:p${paragraph}`;
  return sourceOf(dataset, source).address?.replaceAll(';', '%3B') ?? source;
}

/** All the evidence behind one line of the table. */
function evidenceOf({ endorsement, organization }: Row): readonly Evidence[] {
  return [
    ...endorsement.evidence,
    ...endorsement.date.evidence,
    ...endorsement.process.evidence,
    ...(endorsement.voteShare?.evidence ?? []),
    ...(endorsement.turnout?.evidence ?? []),
    ...(organization.membership?.evidence ?? []),
    ...(organization.parent?.evidence ?? []),
  ];
}
