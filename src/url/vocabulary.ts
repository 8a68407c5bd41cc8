import type { CandidateId } from '../model/candidate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';

/** The ids that an address may name: those of one dataset, in order of id. */
export interface Vocabulary {
  readonly candidates: ReadonlyMap<string, CandidateId>;
  readonly organizations: ReadonlyMap<string, OrganizationId>;
}

/** The ids that an address may name when it speaks of this dataset. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  return {
    candidates: choices(dataset.candidates.map(({ id }) => id).sort()),
    organizations: choices([...dataset.organizations.keys()].sort()),
  };
}

/** Values by the text that names them, in the order given. A Map, so that no name reaches a prototype. */
export function choices<T extends string>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value): [string, T] => [value, value]));
}
