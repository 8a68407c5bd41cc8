import { candidateOf, organizationOf, type Dataset } from './dataset.ts';
import type { Candidate } from './candidate.ts';
import type { Endorsement } from './endorsement.ts';
import type { EvidenceList } from './evidence.ts';
import type { Organization } from './organization.ts';

/** A body above or below an organization, what ties the two, and what it chose. */
export interface Relative {
  readonly organization: Organization;
  readonly tie: 'parent' | 'affiliate';
  /** Where the tie stands. */
  readonly evidence: EvidenceList;
  /** What it chose, or null where the record has nothing. */
  readonly choice: Choice | null;
}

/** An endorsement with its candidate at hand. */
export interface Choice {
  readonly endorsement: Endorsement;
  readonly candidate: Candidate;
}

/** The parent of an organization, then its affiliates as curated. */
export function relativesOf(dataset: Dataset, organization: Organization): readonly Relative[] {
  const { parent } = organization;
  const above: readonly Relative[] =
    parent === null ? [] : [relative(dataset, organizationOf(dataset, parent.organization), 'parent', parent.evidence)];
  const below = [...dataset.organizations.values()].flatMap((one) =>
    one.parent?.organization === organization.id ? [relative(dataset, one, 'affiliate', one.parent.evidence)] : [],
  );
  return [...above, ...below];
}

function relative(
  dataset: Dataset,
  organization: Organization,
  tie: Relative['tie'],
  evidence: EvidenceList,
): Relative {
  return { organization, tie, evidence, choice: choiceOf(dataset, organization) };
}

/** What an organization chose; null where the record has no endorsement of it. */
export function choiceOf(dataset: Dataset, organization: Organization): Choice | null {
  const endorsement = dataset.endorsements.find((one) => one.organization === organization.id);
  return endorsement ? { endorsement, candidate: candidateOf(dataset, endorsement.candidate) } : null;
}
