import type { Membership } from '../../model/membership.ts';
import type { Organization, OrganizationId, Parent } from '../../model/organization.ts';
import type { RawOrganization } from '../schema/organization-schema.ts';
import { readEvidence, readEvidenceList } from './read-evidence.ts';
import { readLabel } from './read-label.ts';
import { readOptionalText, readText } from './read-text.ts';
import type { Reading } from './reading.ts';

/** An organization. Its parent is resolved later, when all are read. */
export function readOrganization(reading: Reading, raw: RawOrganization): Organization {
  return {
    id: raw.id as OrganizationId,
    name: readText(reading, raw.name, 'name'),
    label: readLabel(reading, raw.label, 'label'),
    abbreviation: readOptionalText(reading, raw.abbreviation, 'abbreviation'),
    otherSpellings: readEvidence(reading, raw.otherSpellings ?? none, 'otherSpellings'),
    kind: raw.kind,
    parent: raw.parent ? readParent(reading, raw.parent) : null,
    membership: raw.membership ? readMembership(reading, raw.membership, 'membership') : null,
    evidence: readEvidenceList(reading, raw.evidence, 'evidence'),
  };
}

function readParent(reading: Reading, raw: NonNullable<RawOrganization['parent']>): Parent {
  return {
    organization: raw.organization as OrganizationId,
    evidence: readEvidenceList(reading, raw.evidence, 'parent.evidence'),
  };
}

type RawMembership = NonNullable<RawOrganization['membership']>;
type RawCount = NonNullable<RawMembership['conflicts']>[number];

function readMembership(reading: Reading, raw: RawMembership, path: string): Membership {
  const { count, hedge, basis, evidence } = readCount(reading, raw, path);
  const conflicts = raw.conflicts?.map((conflict, index) =>
    readCount(reading, conflict, `${path}.conflicts[${index}]`),
  );
  return { count, hedge, basis, conflicts: conflicts ?? none, evidence };
}

/** One for all: nearly none of thousands has any. */
const none: readonly never[] = [];

function readCount(reading: Reading, raw: RawCount, path: string): Omit<Membership, 'conflicts'> {
  return {
    count: raw.count,
    hedge: readOptionalText(reading, raw.hedge, `${path}.hedge`),
    basis: raw.basis,
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}
