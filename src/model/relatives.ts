import { organizationOf, type Dataset } from './dataset.ts';
import type { EvidenceList } from './evidence.ts';
import { oncePer } from './once-per.ts';
import type { Organization, OrganizationId } from './organization.ts';
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

/** Of a list, by the id of an organization: its rows, and the affiliates that belong to it. */
interface Ties {
  readonly rows: ReadonlyMap<OrganizationId, readonly Row[]>;
  readonly affiliates: ReadonlyMap<OrganizationId, readonly Organization[]>;
}

/** Found once for a list: every row of every chart asks for its own. */
const tiesOf = oncePer((dataset: Dataset): Ties => ({
  rows: grouped(rowsOf(dataset), ({ organization }) => organization.id),
  affiliates: grouped(dataset.organizations.values(), ({ parent }) => parent?.organization),
}));

function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => OrganizationId | undefined,
): ReadonlyMap<OrganizationId, readonly Item[]> {
  const groups = new Map<OrganizationId, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The organization that one belongs to, then its affiliates as curated. */
export function relativesOf(dataset: Dataset, { id, parent }: Organization): readonly Relative[] {
  const above = parent
    ? [relative(dataset, organizationOf(dataset, parent.organization), 'national-union', parent.evidence)]
    : [];
  const below = (tiesOf(dataset).affiliates.get(id) ?? []).map((one) =>
    relative(dataset, one, 'affiliate', one.parent?.evidence ?? one.evidence),
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
  return tiesOf(dataset).rows.get(id) ?? [];
}

function relative(
  dataset: Dataset,
  organization: Organization,
  tie: Relative['tie'],
  evidence: EvidenceList,
): Relative {
  return { organization, tie, evidence, rows: rowsOfOrganization(dataset, organization) };
}
