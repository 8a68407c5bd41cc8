import { organizationOf, type Dataset } from './dataset.ts';
import type { EvidenceList } from './evidence.ts';
import type { Organization } from './organization.ts';
import { rowsOf, type Row } from './row.ts';

/** An organization above or below another, where that stands, and what it chose. */
export interface Relative {
  readonly organization: Organization;
  readonly tie: 'national-union' | 'affiliate';
  /** Where the tie stands. */
  readonly evidence: EvidenceList;
  /** Its rows; empty where the list has none. */
  readonly rows: readonly Row[];
}

/** The organization that one belongs to, then its affiliates as curated. */
export function relativesOf(dataset: Dataset, { id, parent }: Organization): readonly Relative[] {
  const above = parent
    ? [relative(dataset, organizationOf(dataset, parent.organization), 'national-union', parent.evidence)]
    : [];
  const below = [...dataset.organizations.values()].flatMap((one) =>
    one.parent?.organization === id ? [relative(dataset, one, 'affiliate', one.parent.evidence)] : [],
  );
  return [...above, ...below];
}

/** The relatives of a row's organization that backed somebody else. */
export function dissentersFrom(dataset: Dataset, { organization, candidate }: Row): readonly Relative[] {
  return relativesOf(dataset, organization).filter(
    ({ rows }) => rows.length > 0 && rows.every((row) => row.candidate.id !== candidate.id),
  );
}

/** The rows of one organization, as curated: none, one, or several where it switched or backed two. */
export function rowsOfOrganization(dataset: Dataset, { id }: Organization): readonly Row[] {
  return rowsOf(dataset).filter(({ organization }) => organization.id === id);
}

function relative(
  dataset: Dataset,
  organization: Organization,
  tie: Relative['tie'],
  evidence: EvidenceList,
): Relative {
  return { organization, tie, evidence, rows: rowsOfOrganization(dataset, organization) };
}
