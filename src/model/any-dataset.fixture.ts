import fc from 'fast-check';
import { anyWhen } from './any-when.fixture.ts';
import type { CandidateId } from './candidate.ts';
import type { Dataset } from './dataset.ts';
import { decisions, type Endorsement, type EndorsementId } from './endorsement.ts';
import type { EvidenceList } from './evidence.ts';
import { inventedDataset } from './invented-dataset.ts';
import { membershipBases } from './membership.ts';
import { organizationKinds, type Organization, type OrganizationId } from './organization.ts';
import type { SourceId } from './source.ts';

const evidence: EvidenceList = [{ source: 'gazette' as SourceId, paragraph: 1, printed: 'so it was' }];
const candidates = inventedDataset.candidates.map(({ id }) => id);

// Mostly national unions counted in members, as a record is, since only those are summed.
const anyKind = fc.oneof(
  { arbitrary: fc.constant(organizationKinds[0]), weight: 3 },
  fc.constantFrom(...organizationKinds),
);
const anyBasis = fc.oneof(
  { arbitrary: fc.constant(membershipBases[0]), weight: 9 },
  fc.constantFrom(...membershipBases),
);

const anyParts = fc.record({
  kind: anyKind,
  parent: fc.option(fc.nat({ max: 8 })),
  membership: fc.option(fc.record({ count: fc.integer({ min: 1, max: 50_000_000 }), basis: anyBasis })),
  choice: fc.option(
    fc.record({
      candidate: fc.constantFrom(...candidates),
      decided: fc.constantFrom(...decisions),
      when: anyWhen,
    }),
  ),
});

/** Any sound record of the invented race: up to nine organizations, each with one choice or none. */
export const anyDataset: fc.Arbitrary<Dataset> = fc.array(anyParts, { maxLength: 9, size: 'max' }).map((parts) => ({
  ...inventedDataset,
  organizations: new Map(parts.map((part, index) => [idOf(index), organization(part, index)])),
  endorsements: parts.flatMap(({ choice }, index) => (choice ? [endorsement(choice, index)] : [])),
}));

type Parts = typeof anyParts extends fc.Arbitrary<infer P> ? P : never;

function idOf(index: number): OrganizationId {
  return `union-${index}` as OrganizationId;
}

function organization({ kind, parent, membership }: Parts, index: number): Organization {
  return {
    id: idOf(index),
    name: `Union number ${index}`,
    label: `Union ${index}`,
    abbreviation: null,
    otherSpellings: [],
    kind,
    // Always an earlier one, so that no chain of parents bites its tail.
    parent: parent !== null && parent < index ? { organization: idOf(parent), evidence } : null,
    membership: membership && { ...membership, hedge: null, conflicts: [], evidence },
    evidence,
  };
}

interface Choice {
  readonly candidate: CandidateId;
  readonly decided: Endorsement['process']['decided'];
  readonly when: Endorsement['date']['when'];
}

function endorsement({ candidate, decided, when }: Choice, index: number): Endorsement {
  return {
    id: `choice-${index}` as EndorsementId,
    organization: idOf(index),
    candidate,
    date: { when, inferred: false, evidence },
    process: { decided, accordingTo: null, detail: '', evidence: [] },
    voteShare: null,
    turnout: null,
    evidence,
    notes: [],
    confidence: null,
  };
}

/** Any filter over such a record. */
export const anyFilter = fc.record({
  candidates: fc.subarray(candidates),
  unions: fc.subarray(Array.from({ length: 9 }, (_, index) => idOf(index))),
  kinds: fc.subarray([...organizationKinds]),
  decided: fc.subarray([...decisions]),
});
