import { organizationOf, type Dataset } from './dataset.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Organization, OrganizationId } from './organization.ts';
import type { SourceId } from './source.ts';

/** What one source carries of a record. */
export interface Support {
  /** Facts about organizations and their endorsements. */
  readonly facts: number;
  readonly events: number;
  readonly claims: number;
  /** Whom its facts and events are about, as curated. */
  readonly organizations: readonly Organization[];
}

/** What each source carries, by source. A fact that several sources carry counts for each of them. */
export function supports(dataset: Dataset): ReadonlyMap<SourceId, Support> {
  const order = new Map([...dataset.organizations.keys()].map((id, index) => [id, index]));
  const carried = new Map([...dataset.sources.keys()].map((id): [SourceId, Fact[]] => [id, []]));
  for (const fact of factsOf(dataset)) {
    for (const source of new Set(fact.evidence.map((one) => one.source))) carried.get(source)?.push(fact);
  }
  return new Map([...carried].map(([id, facts]) => [id, supportOf(dataset, facts, order)]));
}

function supportOf(dataset: Dataset, facts: readonly Fact[], order: ReadonlyMap<OrganizationId, number>): Support {
  const count = (...kinds: readonly Fact['of'][]): number => facts.filter((fact) => kinds.includes(fact.of)).length;
  const ids = [...new Set(facts.flatMap(({ organizations }) => organizations))];
  return {
    facts: count('organization', 'endorsement'),
    events: count('context'),
    claims: count('claim'),
    organizations: ids
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((id) => organizationOf(dataset, id)),
  };
}
