import type { Dataset } from './dataset.ts';
import type { Endorsement } from './endorsement.ts';
import type { Evidence } from './evidence.ts';
import type { Organization, OrganizationId } from './organization.ts';

/** One thing that the record states, whom it is about, and where it stands. */
export interface Fact {
  readonly of: 'organization' | 'endorsement' | 'context' | 'claim';
  readonly organizations: readonly OrganizationId[];
  /** Empty never: a fact without evidence is none. */
  readonly evidence: readonly Evidence[];
}

/** Every fact of a record, as curated. */
export function factsOf(dataset: Dataset): readonly Fact[] {
  return [
    ...[...dataset.organizations.values()].flatMap(organizationFacts),
    ...dataset.endorsements.flatMap(endorsementFacts),
    ...dataset.context.map(({ organizations, evidence }): Fact => ({ of: 'context', organizations, evidence })),
    ...dataset.claims.map(({ evidence }): Fact => ({ of: 'claim', organizations: [], evidence })),
  ];
}

function organizationFacts({ id, evidence, otherSpellings, parent, membership }: Organization): readonly Fact[] {
  const lists: readonly (readonly Evidence[])[] = [
    evidence,
    ...otherSpellings.map((spelling) => [spelling]),
    parent?.evidence ?? [],
    membership?.evidence ?? [],
    ...(membership?.conflicts.map((conflict) => conflict.evidence) ?? []),
  ];
  return stated('organization', id, lists);
}

function endorsementFacts(endorsement: Endorsement): readonly Fact[] {
  const { organization, evidence, date, process, voteShare, turnout } = endorsement;
  const lists = [evidence, date.evidence, process.evidence, voteShare?.evidence ?? [], turnout?.evidence ?? []];
  return stated('endorsement', organization, lists);
}

function stated(of: Fact['of'], id: OrganizationId, lists: readonly (readonly Evidence[])[]): readonly Fact[] {
  return lists.filter((list) => list.length > 0).map((evidence) => ({ of, organizations: [id], evidence }));
}
