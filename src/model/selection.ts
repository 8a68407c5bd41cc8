import type { CandidateId } from './candidate.ts';
import type { ListName } from './dataset.ts';
import type { Day } from './day.ts';
import type { Decision } from './endorsement.ts';
import type { OrganizationId, OrganizationKind } from './organization.ts';

/** The ways to sort rows, the default first. */
export const sorts = ['members', 'name', 'date'] as const;
/** What rows are sorted by. */
export type Sort = (typeof sorts)[number];

/** The themes that can be forced. */
export const themes = ['light', 'dark'] as const;
/** A forced theme, or null for the reader's own. */
export type Theme = (typeof themes)[number] | null;

/** Everything a reader can choose, and all that the address holds. An empty list means all. */
export interface Selection {
  readonly candidates: readonly CandidateId[];
  readonly organizations: readonly OrganizationId[];
  readonly kinds: readonly OrganizationKind[];
  readonly decided: readonly Decision[];
  /** First and last day of the time filter, inclusive; null is open. A last day alone is "as of" that day. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly list: ListName;
  readonly sort: Sort;
  /** The organization whose evidence is open. */
  readonly pick: OrganizationId | null;
  readonly theme: Theme;
  /** Whether candidates are told apart by pattern as well. */
  readonly pattern: boolean;
}

/** The part of a selection that decides which endorsements are shown. */
export type Filter = Pick<Selection, 'candidates' | 'organizations' | 'kinds' | 'decided' | 'from' | 'to'>;

/** No filter at all. */
export const noFilter: Filter = { candidates: [], organizations: [], kinds: [], decided: [], from: null, to: null };

/** Nothing chosen. */
export const defaultSelection: Selection = {
  ...noFilter,
  list: 'articles',
  sort: 'members',
  pick: null,
  theme: null,
  pattern: false,
};

/** The parts of a filter, in the order in which they are told. */
export const filterParts = ['candidates', 'organizations', 'kinds', 'decided', 'dates'] as const;
/** One part of a filter; both days are one. */
export type FilterPart = (typeof filterParts)[number];

/** A selection without some parts of its filter, or without any. */
export function without<S extends Filter>(selection: S, ...parts: readonly FilterPart[]): S {
  const off = parts.length === 0 ? filterParts : parts;
  const cleared = off.map((part) => (part === 'dates' ? { from: null, to: null } : { [part]: [] }));
  return cleared.reduce<S>((rest, part) => ({ ...rest, ...part }), selection);
}

/** Which parts of a filter are on. */
export function partsOn(filter: Filter): readonly FilterPart[] {
  return filterParts.filter((part) => (part === 'dates' ? hasDateFilter(filter) : filter[part].length > 0));
}

/** Whether a day is set at either end. */
export function hasDateFilter({ from, to }: Pick<Filter, 'from' | 'to'>): boolean {
  return from !== null || to !== null;
}

/** Whether any filter is on. */
export function isFiltered(filter: Filter): boolean {
  return partsOn(filter).length > 0;
}
