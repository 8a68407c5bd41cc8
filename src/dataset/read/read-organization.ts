import type { Membership } from '../../model/membership.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import type { RawOrganization } from '../schema/organization-schema.ts';
import { readEvidence, readEvidenceList } from './read-evidence.ts';
import { readOptionalText, readText } from './read-text.ts';
import { addFault, type Reading } from './reading.ts';

/** How long a label may be to fit beside a bar. */
const longestLabel = 36;

/** An organization. Its parent is resolved later, when all are read. */
export function readOrganization(reading: Reading, raw: RawOrganization, path: string): Organization {
  if (reading.mode === 'strict' && raw.label.length > longestLabel) {
    addFault(reading, `${path}.label`, raw.label, `a label of ${longestLabel} characters at most`);
  }
  return {
    id: raw.id as OrganizationId,
    name: readText(reading, raw.name, `${path}.name`),
    label: readText(reading, raw.label, `${path}.label`),
    abbreviation: readOptionalText(reading, raw.abbreviation, `${path}.abbreviation`),
    otherSpellings: readEvidence(reading, raw.otherSpellings, `${path}.otherSpellings`),
    kind: raw.kind,
    parent: raw.parent && {
      organization: raw.parent.organization as OrganizationId,
      evidence: readEvidenceList(reading, raw.parent.evidence, `${path}.parent.evidence`),
    },
    membership: raw.membership && readMembership(reading, raw.membership, `${path}.membership`),
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}

function readMembership(reading: Reading, raw: NonNullable<RawOrganization['membership']>, path: string): Membership {
  return {
    ...readCount(reading, raw, path),
    conflicts: raw.conflicts.map((conflict, index) => readCount(reading, conflict, `${path}.conflicts[${index}]`)),
  };
}

type RawCount = NonNullable<RawOrganization['membership']>['conflicts'][number];

function readCount(reading: Reading, raw: RawCount, path: string): Omit<Membership, 'conflicts'> {
  return {
    count: raw.count,
    hedge: readOptionalText(reading, raw.hedge, `${path}.hedge`),
    basis: raw.basis,
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}
