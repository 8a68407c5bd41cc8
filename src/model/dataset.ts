import type { Candidate, CandidateId } from './candidate.ts';
import type { Claim } from './claim.ts';
import type { ContextEvent } from './context-event.ts';
import type { Endorsement } from './endorsement.ts';
import type { Organization, OrganizationId } from './organization.ts';
import type { Source, SourceId } from './source.ts';
import type { Day } from './day.ts';

/** The record sets, in the order in which they are offered. */
export const recordNames = ['articles', 'public'] as const;

/** Which record set: what the five articles say, or the wider public record. */
export type RecordName = (typeof recordNames)[number];

/** A parsed, checked record set. Ids resolve; every fact has evidence. */
export interface Dataset {
  readonly record: RecordName;
  /** The data's own version, as in "1.0.0". */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly license: string;
  readonly updated: Day;
  /** The day after which the race was no longer contested, or null where the record has no such phase. */
  readonly decidedOn: Day | null;
  /** In order of `order`. */
  readonly candidates: readonly Candidate[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  /** As curated. */
  readonly endorsements: readonly Endorsement[];
  readonly context: readonly ContextEvent[];
  readonly claims: readonly Claim[];
}

/** The organization behind an id that the parser has resolved. */
export function organizationOf(dataset: Dataset, id: OrganizationId): Organization {
  const organization = dataset.organizations.get(id);
  if (!organization) throw new Error(`organization "${id}" is not in the ${dataset.record} record`);
  return organization;
}

/** The candidate behind an id that the parser has resolved. */
export function candidateOf(dataset: Dataset, id: CandidateId): Candidate {
  const candidate = dataset.candidates.find((one) => one.id === id);
  if (!candidate) throw new Error(`candidate "${id}" is not in the ${dataset.record} record`);
  return candidate;
}

/** The source behind an id that the parser has resolved. */
export function sourceOf(dataset: Dataset, id: SourceId): Source {
  const source = dataset.sources.get(id);
  if (!source) throw new Error(`source "${id}" is not in the ${dataset.record} record`);
  return source;
}
