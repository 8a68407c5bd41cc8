import type { Dataset } from '../dataset.ts';
import type { Organization } from '../organization.ts';
import { hasGrades } from './sources.ts';

/** What there is to say of an organization that has no endorsement on a list. */
export interface NoChoice {
  /** "no endorsement found in the governor’s primary", "formed to back a candidate": behind its name. */
  readonly short: string;
  /** What follows it, in sentences of its own. */
  readonly more: string;
}

/**
 * Of a group formed to back a candidate, that it is one; of any other, what the list says of its silence, and never that
 * it backed nobody: the list may only not have found whom.
 */
export function noChoiceInWords(dataset: Dataset, { id, kind }: Organization): NoChoice {
  if (kind === 'coalition')
    return { short: 'formed to back a candidate', more: 'We don’t count groups that exist for that.' };
  const short = `no endorsement ${hasGrades(dataset) ? 'found' : 'reported'} in ${dataset.race.contest}`;
  const told = dataset.context.find(
    ({ kind: event, organizations }) => event === 'no-endorsement' && organizations.includes(id),
  );
  return { short, more: told?.summary ?? '' };
}
