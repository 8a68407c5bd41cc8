import type { CandidateId } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import type { Organization, OrganizationId, OrganizationKind } from './organization.ts';

const kinds: Readonly<Record<string, OrganizationKind>> = {
  bakers: 'national-union',
  carters: 'national-union',
  dyers: 'national-union',
  'dyers-local-7': 'local',
  framers: 'affiliate',
  glaziers: 'national-union',
};

function invented(id: string, kind: OrganizationKind): readonly [OrganizationId, Organization] {
  const organization: Organization = {
    id: id as OrganizationId,
    name: `Union of ${id}`,
    label: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    abbreviation: null,
    otherSpellings: [],
    kind,
    parent: null,
    membership: null,
    evidence: [{ source: 'gazette' as never, paragraph: 1, printed: id }],
  };
  return [organization.id, organization];
}

/** A race that never was, for tests: two candidates and six organizations, no endorsements. */
export const inventedDataset: Dataset = {
  record: 'articles',
  version: '1.0.0',
  title: 'An invented race',
  description: 'For tests.',
  license: 'CC0-1.0',
  updated: '2016-01-01' as Day,
  decidedOn: null,
  candidates: [
    { id: 'oak' as CandidateId, name: 'Olive Oak', shortName: 'Oak', order: 1 },
    { id: 'ash' as CandidateId, name: 'Abel Ash', shortName: 'Ash', order: 2 },
  ],
  sources: new Map(),
  organizations: new Map(Object.entries(kinds).map(([id, kind]) => invented(id, kind))),
  endorsements: [],
  context: [],
  claims: [],
};
