import { organizationOf, sourceOf, type Dataset } from './dataset.ts';
import type { Endorsement } from './endorsement.ts';
import type { Evidence } from './evidence.ts';
import type { Organization } from './organization.ts';
import type { Row } from './row.ts';
import type { Source, SourceId } from './source.ts';

/** One thing that a list states, whom it is about, and where it stands. */
export interface Fact {
  /** Of a group and its choices, of an event beside them, or a claim. */
  readonly of: 'group' | 'event' | 'claim';
  readonly organizations: readonly Organization[];
  /** Empty never: a fact without evidence is none. */
  readonly evidence: readonly Evidence[];
}

/** Every fact of a list, as curated. */
export function factsOf(dataset: Dataset): readonly Fact[] {
  const { candidates, organizations, endorsements, context, claims, stakes } = dataset;
  return [
    ...[...organizations.values()].flatMap(organizationFacts),
    ...endorsements.flatMap((one) => endorsementFacts(one, organizationOf(dataset, one.organization))),
    ...context.map(({ organizations: ids, evidence }): Fact => ({
      of: 'event',
      organizations: ids.map((id) => organizationOf(dataset, id)),
      evidence,
    })),
    ...[...candidates.flatMap(({ left }) => left ?? []), ...stakes].map(({ evidence }): Fact => ({
      of: 'event',
      organizations: [],
      evidence,
    })),
    ...claims.map(({ evidence }): Fact => ({ of: 'claim', organizations: [], evidence })),
  ];
}

function organizationFacts(organization: Organization): readonly Fact[] {
  const { evidence, otherSpellings, parent, membership } = organization;
  return stated(organization, [
    evidence,
    ...otherSpellings.map((spelling) => [spelling]),
    parent?.evidence ?? [],
    membership?.evidence ?? [],
    ...(membership?.conflicts.map((conflict) => conflict.evidence) ?? []),
  ]);
}

function endorsementFacts(endorsement: Endorsement, organization: Organization): readonly Fact[] {
  const { evidence, date, process, voteShare, turnout, ended } = endorsement;
  return stated(organization, [
    evidence,
    date.evidence,
    process.evidence,
    ...process.conflicts.map((conflict) => conflict.evidence),
    voteShare?.evidence ?? [],
    turnout?.evidence ?? [],
    ended?.evidence ?? [],
  ]);
}

function stated(organization: Organization, lists: readonly (readonly Evidence[])[]): readonly Fact[] {
  const facts = lists.filter((evidence) => evidence.length > 0);
  return facts.map((evidence) => ({ of: 'group', organizations: [organization], evidence }));
}

/** All the evidence behind a row, of the endorsement first; a place may come twice. */
export function evidenceBehind({ endorsement, organization }: Row): readonly Evidence[] {
  return [...endorsementFacts(endorsement, organization), ...organizationFacts(organization)].flatMap(
    ({ evidence }) => evidence,
  );
}

/** The sources that some rows rest on, each once, in the order of the list. */
export function sourcesBehind(dataset: Dataset, rows: readonly Row[]): readonly Source[] {
  const used = new Set(rows.flatMap((row) => evidenceBehind(row).map(({ source }) => source)));
  return [...dataset.sources.keys()].filter((id) => used.has(id)).map((id) => sourceOf(dataset, id));
}

/** What each source carries, by source. A fact that several sources carry counts for each of them. */
export function factsBySource(dataset: Dataset): ReadonlyMap<SourceId, readonly Fact[]> {
  const carried = new Map([...dataset.sources.keys()].map((id): [SourceId, Fact[]] => [id, []]));
  for (const fact of factsOf(dataset)) {
    for (const source of new Set(fact.evidence.map((one) => one.source))) carried.get(source)?.push(fact);
  }
  return carried;
}
