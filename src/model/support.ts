import type { Dataset } from './dataset.ts';
import { organizationOf } from './dataset.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Organization, OrganizationId } from './organization.ts';
import type { SourceId } from './source.ts';

/** What one source carries of a record. */
export interface Support {
  /** Facts about organizations and their endorsements. */
  readonly facts: number;
  readonly events: number;
  readonly claims: number;
  /** Whom its facts are about, as curated. */
  readonly organizations: readonly Organization[];
}

/** What each source carries, by source. A fact that several sources carry counts for each of them. */
export function supports(dataset: Dataset): ReadonlyMap<SourceId, Support> {
  const facts = factsOf(dataset);
  return new Map([...dataset.sources.keys()].map((id) => [id, supportOf(dataset, facts, id)]));
}

function supportOf(dataset: Dataset, facts: readonly Fact[], source: SourceId): Support {
  const own = facts.filter(({ evidence }) => evidence.some((one) => one.source === source));
  const count = (...kinds: readonly Fact['of'][]): number => own.filter((fact) => kinds.includes(fact.of)).length;
  const ids = new Set<OrganizationId>(own.flatMap(({ organizations }) => organizations));
  return {
    facts: count('organization', 'endorsement'),
    events: count('context'),
    claims: count('claim'),
    organizations: [...dataset.organizations.keys()]
      .filter((id) => ids.has(id))
      .map((id) => organizationOf(dataset, id)),
  };
}
